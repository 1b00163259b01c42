#include "models/filling/conditions.h"

#include "models/values/normal.h"

#include <QCoreApplication>

#include <algorithm>

namespace chulie::filling {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

/// The value that \a text is in \a source.
values::Normalised read(const Source &source, const std::string &text)
{
    const catalogue::Column derived{.name = "", .label = "", .title = "", .kind = source.kind};
    return values::normalise(source.column ? *source.column : derived, text);
}

} // namespace

values::Result<std::vector<RowCondition>>
readConditions(const std::vector<std::pair<QString, QString>> &where, Per per, int year)
{
    std::vector<RowCondition> conditions;
    for (const auto &[field, value] : where) {
        const auto source = namedSource(field.toStdString(), per, year);
        if (!source || (source->sql.empty() && !source->target))
            return values::Failure{
                Words::tr("%1 is no field of these rows. Name a column of the ledger, as 致贫原因, or a "
                          "figure that follows from it, as 户状态.")
                    .arg(field),
                {}};
        values::Normalised normal = read(*source, value.toStdString());
        if (!normal)
            return values::Failure{Words::tr("%1 cannot be %2. %3").arg(field, value, normal.reason), {}};
        const auto found = std::ranges::find(conditions, source->name,
                                             [](const RowCondition &each) { return each.source.name; });
        if (found == conditions.end())
            conditions.push_back({*source, {std::move(normal.value)}});
        else
            found->values.push_back(std::move(normal.value));
    }
    return conditions;
}

} // namespace chulie::filling
