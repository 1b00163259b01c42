#pragma once

#include "models/exchange/import.h"
#include "models/ledger/ledger.h"
#include "models/values/identity.h"

#include <QByteArray>

/// The rows of a city of 50,000 households with 130,000 members, as files of the tables.
namespace chulie::bench {

inline constexpr int villages = 255;
inline constexpr int households = 50'000;
inline constexpr int members = 130'000;
inline QByteArray villageCode(int village)
{
    return QByteArray::number(441623000200LL + village * 1000LL);
}

inline QByteArray householdNo(int household)
{
    return villageCode(household % villages) + QByteArray::number(100000 + household).right(5);
}

inline QByteArray villageRows()
{
    QByteArray rows = "村编码,村名,镇,县区,村类型\n";
    for (int i = 0; i < villages; ++i)
        rows += villageCode(i) + ",枫塘村,某镇,某县,相对贫困村\n";
    return rows;
}

inline QByteArray householdRows()
{
    QByteArray rows = "户编号,村编码,户类型,识别日期\n";
    for (int i = 0; i < households; ++i)
        rows += householdNo(i) + ',' + villageCode(i % villages) + ",一般贫困户,2016-05-01\n";
    return rows;
}

inline QByteArray identity(int member)
{
    std::string number = "441623" + std::to_string(1930 + member % 85) + "0" +
                         std::to_string(1 + member % 9) + std::to_string(10 + member % 18);
    // None ends in 000, which an import takes for a rounded number.
    number += QByteArray::number(1001 + member % 99).right(3).toStdString();
    return QByteArray::fromStdString(number + values::identityCheck(number));
}

/// The first member of \a household, who is its head.
inline int firstMember(int household)
{
    return static_cast<int>((std::int64_t{household} * members + households - 1) / households);
}

inline QByteArray memberRows()
{
    QByteArray rows = "户编号,姓名,证件号码,性别,出生日期,与户主关系,民族,文化程度,健康状况,残疾等级,"
                      "劳动能力,增加日期,减少日期,减少原因\n";
    for (int i = 0; i < members; ++i) {
        const int household = static_cast<int>(std::int64_t{i} * households / members);
        const bool first = i == 0 || (std::int64_t{i} - 1) * households / members != household;
        rows += householdNo(household) + ",黎小" + QByteArray::number(i) + ',' + identity(i) +
                (first ? ",,,户主" : ",,,子女") + ",汉族,初中,健康,无,普通劳动力,2016-05-01,,\n";
    }
    return rows;
}

/// Imports the file at \a path, all of it.
inline void import(ledger::Ledger &ledger, const QString &path)
{
    auto plan = exchange::planImport(ledger, {path}, {});
    if (!plan || plan->refused() > 0 || !exchange::applyImport(ledger, *plan))
        qFatal("the import failed");
}

} // namespace chulie::bench
