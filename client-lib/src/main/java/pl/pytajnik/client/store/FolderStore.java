package pl.pytajnik.client.store;

import java.io.File;
import java.io.IOException;
import java.util.regex.Pattern;

/** Keeps each journal in a file of a folder that the app keeps for this, on Android one below {@code getFilesDir()}. */
public final class FolderStore implements LocalStore {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,80}");

    private final File folder;

    /** @param folder made when it is not there */
    public FolderStore(File folder) {
        this.folder = folder.getAbsoluteFile();
    }

    @Override
    public Journal open(String name) throws IOException {
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("name: not of 1 to 80 letters, digits and hyphens: " + name);
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory())
            throw new IOException("cannot make the folder " + folder);
        return FileJournal.open(new File(folder, name + ".journal"));
    }
}
