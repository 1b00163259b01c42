#pragma once

#include "models/filling/answers.h"
#include "models/filling/form.h"
#include "models/filling/layout.h"
#include "models/filling/rows.h"
#include "models/filling/sheetfiller.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace chulie::storage {
class Database;
} // namespace chulie::storage

/// A superior's empty form, filled from the ledger: everything of it is kept.
namespace chulie::filling {

/// What a person asks for.
struct Wanted
{
    std::string region = {}; ///< 4, 6, 9 or 12 digits; empty: all
    int year = 0;
    std::optional<Per> per = {};                         ///< nothing: as the form asks
    std::vector<std::pair<QString, QString>> where = {}; ///< fields as headings name them, and their values
    bool isMasked = false;                               ///< nothing names a person's numbers or day of birth
    /// The source of a column as a person chose, by the sheet and the column counted from 0; "": it stays
    /// empty.
    std::map<std::pair<std::size_t, int>, std::string> mended = {};
};

/// A column of a form, and what became of it.
struct FilledColumn
{
    int column = 0; ///< from 0
    headings::HeadingColumn heading = {};
    std::optional<Source> source = {}; ///< nothing: the ledger does not know it
    Spelling spelling = {};
    bool isComputed = false; ///< by the form's own formulas
    int filled = 0;
    int blank = 0;
    int notOffered = 0; ///< of the blank ones: the form's list lacks what the ledger holds
};

/// The headings of a column as a person reads them, on one line: 收入情况/工资性收入.
[[nodiscard]] std::string shownHeading(const headings::HeadingColumn &column);

/// A sheet of a form with the answers that go into it.
struct FilledSheet
{
    std::size_t sheet = 0; ///< among the form's
    Per per = Per::Household;
    Layout layout = {};
    std::vector<FilledColumn> columns = {}; ///< those that have a heading
    AnswerRows rows = {};
    std::string mark = {}; ///< written beside the headings; empty: nothing
};

/// A form and what goes into it.
struct FilledForm
{
    Form form;
    std::vector<FilledSheet> sheets = {};
    QStringList remarks = {}; ///< what could not be filled, a sentence each
};

/// Reads the form at \a path and what the ledger holds for it. A form that cannot be recognised is refused,
/// with what was looked for.
[[nodiscard]] values::Result<FilledForm> fill(storage::Database &database, const QString &path,
                                              const Wanted &wanted);

/// Whether the file at \a path is a form that can be filled: it has headings that are known, and no rows
/// below them. A file too large for an empty form is none.
[[nodiscard]] bool isEmptyForm(const QString &path, int year);

/// Writes \a filled to \a path: an XLSX form as XLSX, a text as CSV. The file takes its place whole or not at
/// all.
[[nodiscard]] values::Result<void> writeFilled(const FilledForm &filled, const QString &path);

} // namespace chulie::filling
