#pragma once

#include "models/exchange/leavings.h"
#include "models/values/result.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <span>

namespace chulie::exchange {

/// A file that a person asked for, under the name they gave: it takes its place whole or not at all, and only
/// its owner can read it. It is written beside its place as a part file, which a killed process leaves for
/// Leavings::clear().
class SavedFile
{
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
public:
    explicit SavedFile(const QString &path);
    /// Discards what was not committed.
    ~SavedFile();
    SavedFile(const SavedFile &) = delete;
    SavedFile &operator=(const SavedFile &) = delete;

    /// Opens the part file for writing. Fails where it cannot be written, and where what exists there is no
    /// file (a folder, a device), or is the ledger itself.
    values::Result<void> open();
    /// The name as it was given.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The part file. Libraries that write by name may do so while it is open.
    [[nodiscard]] QFile &part() { return m_part; }
    [[nodiscard]] const QFile &part() const { return m_part; }

    /// Puts the written file in its place; before that nothing is there, or what was there before. \a whole
    /// is false where the writer saw a write refused.
    values::Result<void> commit(bool whole = true);
    /// Puts all of \a files in their places, or none.
    static values::Result<void> commitAll(std::span<const std::unique_ptr<SavedFile>> files);

    /// Says that the file cannot be written, and why.
    [[nodiscard]] values::Failure failure(const QString &reason) const;

private:
    [[nodiscard]] values::Failure failure() const;
    values::Result<void> finish(bool whole);

    QString m_path;   ///< as given
    QString m_target; ///< without links
    QFile m_part;
    Leavings m_leavings;
};

} // namespace chulie::exchange
