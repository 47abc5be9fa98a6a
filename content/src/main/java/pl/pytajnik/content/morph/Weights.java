package pl.pytajnik.content.morph;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights by feature hash: an open-addressed table, growing while the tagger is trained and only read afterwards. */
final class Weights {
    private int[] keys;
    private int[] values;
    private int size;

    Weights() {
        this(1 << 12);
    }

    private Weights(int capacity) {
        keys = new int[capacity];
        values = new int[capacity];
    }

    /** 0 for a feature that has none. */
    int weight(int feature) {
        return values[place(feature)];
    }

    long sum(Features features) {
        int[] hashes = features.hashes();
        long sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weight(hashes[i]);
        }
        return sum;
    }

    void put(int feature, int weight) {
        if (feature == 0) {
            return;
        }
        int place = place(feature);
        if (keys[place] == 0) {
            keys[place] = feature;
            size++;
        }
        values[place] = weight;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** The features that have been put, in ascending order. */
    int[] features() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }

    /** {@code int count, then count times int feature, short weight}, by ascending feature; big-endian. */
    void write(DataOutputStream out) throws IOException {
        int[] features = features();
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
            out.writeShort(weight(feature));
        }
    }

    static Weights read(DataInputStream in) throws IOException {
        int count = in.readInt();
        Weights weights = new Weights(Integer.highestOneBit(Math.max(count, 1)) * 4);
        for (int i = 0; i < count; i++) {
            weights.put(in.readInt(), in.readShort());
        }
        return weights;
    }

    private int place(int feature) {
        int place = (feature * 0x85EBCA6B) >>> 7 & keys.length - 1;
        while (keys[place] != feature && keys[place] != 0) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        Weights larger = new Weights(keys.length * 2);
        for (int i = 0; i < keys.length; i++) {
            larger.put(keys[i], values[i]);
        }
        keys = larger.keys;
        values = larger.values;
    }
}
