#pragma once

#include "models/values/result.h"

#include <QString>
#include <QStringList>

namespace chulie::storage {

/// The file of a ledger while it is made: it has another name beside its place, so that whatever happens, its
/// own name is given to a whole ledger only.
class NewFile
{
public:
    explicit NewFile(const QString &path);
    /// Removes what was made, unless it was kept.
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    /// Whether the place is free. What programs that were killed left beside it is removed.
    [[nodiscard]] values::Result<void> check() const;
    /// The name that the file has meanwhile.
    [[nodiscard]] const QString &part() const { return m_part; }
    /// \a failure, which speaks of the part, in the words of the name that the person gave.
    [[nodiscard]] values::Failure inItsName(values::Failure failure) const;
    /// Gives the file, which nobody has open any more, its name. A log that a former ledger of this name left
    /// is set aside under another name first: it would be taken for the new one's.
    [[nodiscard]] values::Result<void> keep();
    /// The same where a ledger of this name exists, which nobody else has open: the file takes its place.
    [[nodiscard]] values::Result<void> replace();
    /// The names that such logs have now.
    [[nodiscard]] const QStringList &movedAside() const { return m_movedAside; }

    /// Removes the files that programs that were killed left in \a folder.
    static void clearLeavings(const QString &folder);

private:
    QString m_path;
    QString m_part;
    QStringList m_movedAside;
    bool m_isKept = false;
};

} // namespace chulie::storage
