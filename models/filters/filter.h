#pragma once

#include "models/records/condition.h"
#include "models/targets/evaluation.h"
#include "models/values/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace chulie::filters {

/// One thing asked of the rows of a list. Those of a filter all hold.
struct Criterion
{
    /// Name of a list's field ("cause", "village.town"), or of a judgement: "status", "ready",
    /// "target:h.food".
    std::string subject;
    records::Condition::Is is = records::Condition::Is::OneOf;
    /// In exchange spelling; blank: not known yet, or an open side. Of a judgement its values' names.
    QStringList values = {};

    bool operator==(const Criterion &) const = default;
};
using Filter = std::vector<Criterion>;

/// What can be asked about.
struct Subject
{
    std::string name;
    QString title;
    const catalogue::Field *field = nullptr; ///< nullptr: a judgement
};
/// What can be asked of the rows of \a table: its list's fields and, of households and villages, how they
/// were judged.
[[nodiscard]] std::vector<Subject> subjectsOf(const catalogue::Table &table);

/// A value to choose: as a Criterion has it, and as shown.
struct SubjectValue
{
    QString value;
    QString title;
};
/// The values of \a subject to choose from, "not known yet" among them where a field may be blank; none where
/// there are too many: then it is asked as from and to, or for words.
[[nodiscard]] std::vector<SubjectValue> valuesOf(storage::Database &database, const catalogue::Table &table,
                                                 const Subject &subject);

/// \a criterion as a person reads it: "Cause of poverty: ill health, disability".
[[nodiscard]] QString wordsOf(const catalogue::Table &table, const Criterion &criterion);

/// What \a filter asks of fields. Criteria of which nothing can be made (a saved one whose column is gone)
/// are left out.
[[nodiscard]] std::vector<records::Condition> conditionsOf(const catalogue::Table &table,
                                                           const Filter &filter);
/// The ids, ascending, of the rows of \a table that \a evaluation judged as \a filter asks; nothing where it
/// asks for no judgement.
[[nodiscard]] std::optional<std::vector<std::int64_t>>
judgedRows(const targets::Evaluation &evaluation, const catalogue::Table &table, const Filter &filter);
/// Whether \a filter asks for a judgement.
[[nodiscard]] bool asksJudgement(const Filter &filter);

/// The column by which a row of \a table is a person's own (帮扶责任人, 责任人, 走访人), a list field's
/// name; empty where there is none.
[[nodiscard]] std::string personOf(const catalogue::Table &table);

/// \a filter as text, and back; nothing where \a text is no filter.
[[nodiscard]] QString filterText(const Filter &filter);
[[nodiscard]] std::optional<Filter> readFilter(const QString &text);

} // namespace chulie::filters
