#include "models/records/numbering.h"

#include "models/catalogue/catalogue.h"
#include "models/storage/database.h"

namespace chulie {

namespace {

constexpr auto selectVillage = "SELECT id FROM village WHERE code = ?";
constexpr auto lastMeasure =
    "SELECT no FROM measure WHERE village = ? ORDER BY length(no) DESC, no DESC LIMIT 1";
constexpr auto lastFund = "SELECT no FROM fund WHERE village = ? ORDER BY length(no) DESC, no DESC LIMIT 1";
constexpr auto measureExists = "SELECT 1 FROM measure WHERE no = ?";
constexpr auto fundExists = "SELECT 1 FROM fund WHERE no = ?";

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

Result<QString> nextNumber(Database &database, const Table &table, std::string_view village, int year)
{
    Q_ASSERT(table.id == TableId::Measure || table.id == TableId::Fund);
    const bool isMeasure = table.id == TableId::Measure;
    return database.read([&] {
        Statement place(database, selectVillage);
        place.with(village);
        if (!place.next())
            return QString();
        Statement last(database, isMeasure ? lastMeasure : lastFund);
        last.with(place.integer(0));
        QString number = QStringLiteral("%1-%2-000")
                             .arg(QString::fromUtf8(village.data(), static_cast<qsizetype>(village.size())))
                             .arg(year);
        if (last.next())
            number = QString::fromUtf8(last.text(0).data(), static_cast<qsizetype>(last.text(0).size()));
        Statement exists(database, isMeasure ? measureExists : fundExists);
        for (bool taken = true; taken;) {
            number = countedUp(number);
            const std::string utf8 = number.toStdString();
            taken = exists.with(utf8).next();
        }
        return number;
    });
}

} // namespace chulie
