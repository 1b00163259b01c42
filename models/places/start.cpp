#include "models/places/start.h"

#include "models/catalogue/columns.h"
#include "models/places/provisional.h"
#include "models/values/normal.h"

#include <QCoreApplication>

namespace chulie::places {

namespace {

struct Start
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

const catalogue::Table &villages()
{
    return catalogue::table(catalogue::TableId::Village);
}

values::Normalised normal(catalogue::VillageColumn column, const QString &text)
{
    return values::normalise(*column, text.toStdString());
}

struct Given
{
    catalogue::VillageColumn column;
    QString text;
};

std::vector<Given> given(const VillageStart &start)
{
    return {{"code", start.code.trimmed().isEmpty() ? QString::fromStdString(drawProvisionalCode(cityOfPlan))
                                                    : start.code},
            {"name", start.name},
            {"town", start.town},
            {"county", start.county},
            {"type", start.poor ? QStringLiteral("相对贫困村") : QStringLiteral("面上村")}};
}

QString problem(const Given &given)
{
    const catalogue::Column &column = *given.column;
    const values::Normalised value = normal(given.column, given.text);
    if (!value)
        return QStringLiteral("%1: %2").arg(catalogue::title(column), value.reason);
    return values::isBlank(value.value) ? Start::tr("%1 is missing.").arg(catalogue::title(column))
                                        : QString();
}

} // namespace

QString problem(const VillageStart &start)
{
    for (const Given &one : given(start))
        if (QString wrong = problem(one); !wrong.isEmpty())
            return wrong;
    return {};
}

values::Result<void> startVillage(ledger::Ledger &ledger, const VillageStart &start)
{
    if (const QString wrong = problem(start); !wrong.isEmpty())
        return values::Failure{wrong, {}};
    std::vector<values::Value> values(villages().columns.size());
    for (const auto &[column, text] : given(start))
        values[column] = normal(column, text).value;
    return ledger.act(QStringLiteral("form"), [&](journal::Act &act) {
        act.insert(villages(), values);
        return values::Result<void>();
    });
}

QString codeProblem(const QString &code)
{
    if (QString wrong = problem(Given{"code", code}); !wrong.isEmpty())
        return wrong;
    if (isProvisional(values::text(normal("code", code).value)))
        return Start::tr("This is a provisional code too. The village's own has its county in place of 99.");
    return {};
}

values::Result<void> correctCode(ledger::Ledger &ledger, std::int64_t village, const QString &code)
{
    if (const QString wrong = codeProblem(code); !wrong.isEmpty())
        return values::Failure{wrong, {}};
    return ledger.act(QStringLiteral("form"), [&](journal::Act &act) {
        act.edit(villages(), village, catalogue::VillageColumn("code"), normal("code", code).value);
        return values::Result<void>();
    });
}

} // namespace chulie::places
