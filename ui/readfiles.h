#pragma once

#include <QString>
#include <QStringList>

/// The files that tables, lists and forms are read from.
namespace chulie::ui::readfiles {

/// How the names of files end that may hold tables, for every kind of file that is read: *.xlsx …
[[nodiscard]] QStringList patterns();

/// These, and all files, as file dialogs take it.
[[nodiscard]] QString filter();

/// \a words about \a files, which name them without their folders.
[[nodiscard]] QString withoutFolders(QString words, const QStringList &files);

} // namespace chulie::ui::readfiles
