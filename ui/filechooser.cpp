#include "ui/filechooser.h"

#include <QDir>
#include <QFileIconProvider>

namespace chulie::ui {

namespace {

/// Icons and kinds by what the name and the folder say of a file, without a look into it.
class NamesOnly : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    [[nodiscard]] QIcon icon(const QFileInfo &info) const override
    {
        return icon(info.isDir() ? Folder : File);
    }

    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return FileChooser::tr("Folder");
        const QString suffix = info.suffix();
        return suffix.isEmpty() ? FileChooser::tr("File") : FileChooser::tr("%1 file").arg(suffix.toUpper());
    }
};

QFileIconProvider &namesOnly()
{
    static NamesOnly provider;
    return provider;
}

} // namespace

// The folder is given last: a dialog reads it as soon as it knows it, by what it has then.
FileChooser::FileChooser(QWidget *parent, const QString &title, const QString &folder)
    : QFileDialog(parent, title, QDir::rootPath())
{
    setOption(DontUseNativeDialog);
    setIconProvider(&namesOnly());
    setDirectory(folder);
}

} // namespace chulie::ui
