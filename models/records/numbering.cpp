#include "models/records/numbering.h"

#include "models/catalogue/catalogue.h"
#include "models/storage/database.h"

#include <algorithm>

namespace chulie::records {

namespace {

constexpr auto selectVillage = "SELECT id FROM village WHERE code = ?";
constexpr auto lastHousehold =
    "SELECT no FROM household WHERE village = ? ORDER BY length(no) DESC, no DESC LIMIT 1";
constexpr auto lastMeasure =
    "SELECT no FROM measure WHERE village = ? ORDER BY length(no) DESC, no DESC LIMIT 1";
constexpr auto lastFund = "SELECT no FROM fund WHERE village = ? ORDER BY length(no) DESC, no DESC LIMIT 1";
constexpr auto householdExists = "SELECT 1 FROM household WHERE no = ?";
constexpr auto measureExists = "SELECT 1 FROM measure WHERE no = ?";
constexpr auto fundExists = "SELECT 1 FROM fund WHERE no = ?";
constexpr auto lastIdentified =
    "SELECT identified_on FROM household WHERE village = (SELECT id FROM village WHERE code = ?) "
    "ORDER BY id DESC LIMIT 1";

/// How the rows of a table are numbered.
struct Numbering
{
    catalogue::TableId table;
    const char *last;   ///< selects the highest number of a village
    const char *exists; ///< selects something where a number is taken
    bool begins;        ///< a village's first number is proposed
};

constexpr Numbering numberings[] = {
    {catalogue::TableId::Household, lastHousehold, householdExists, false},
    {catalogue::TableId::Measure, lastMeasure, measureExists, true},
    {catalogue::TableId::Fund, lastFund, fundExists, true},
};

} // namespace

QString countedUp(const QString &number)
{
    qsizetype at = number.size();
    while (at > 0 && number[at - 1] == u'9')
        --at;
    QString up = number;
    for (qsizetype i = at; i < up.size(); ++i)
        up[i] = u'0';
    const bool isDigit = at > 0 && number[at - 1] >= u'0' && number[at - 1] < u'9';
    if (isDigit)
        up[at - 1] = QChar(number[at - 1].unicode() + 1);
    else
        up.insert(at, u'1');
    return up;
}

values::Result<QString> nextNumber(storage::Database &database, const catalogue::Table &table,
                                   std::string_view village, int year)
{
    const auto numbering = std::ranges::find(numberings, table.id, &Numbering::table);
    Q_ASSERT(numbering != std::end(numberings));
    return database.read([&] {
        storage::Statement place(database, selectVillage);
        place.with(village);
        if (!place.next())
            return QString();
        storage::Statement last(database, numbering->last);
        last.with(place.integer(0));
        const bool isFirst = !last.next();
        if (isFirst && !numbering->begins)
            return QString();
        QString number =
            isFirst ? QStringLiteral("%1-%2-000")
                          .arg(QString::fromUtf8(village.data(), static_cast<qsizetype>(village.size())))
                          .arg(year)
                    : QString::fromUtf8(last.text(0).data(), static_cast<qsizetype>(last.text(0).size()));
        storage::Statement exists(database, numbering->exists);
        for (bool taken = true; taken;) {
            number = countedUp(number);
            const std::string utf8 = number.toStdString();
            taken = exists.with(utf8).next();
        }
        return number;
    });
}

values::Result<HouseholdProposal> proposeHousehold(storage::Database &database, std::string_view village)
{
    return database.read([&]() -> values::Result<HouseholdProposal> {
        const auto no = nextNumber(database, catalogue::table(catalogue::TableId::Household), village, 0);
        if (!no)
            return no.failure();
        storage::Statement last(database, lastIdentified);
        const bool isKnown = last.with(village).next();
        return HouseholdProposal{*no,
                                 isKnown ? QString::fromStdString(std::string(last.text(0))) : QString()};
    });
}

} // namespace chulie::records
