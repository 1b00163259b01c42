#include "tests/support/twoledgers.h"

#include "tests/support/imports.h"
#include "tests/support/packages.h"

#include <QTest>

namespace chulie::support {

namespace {

const QByteArray villages = "村编码,村名,镇,县区,村类型\n"
                            "441623104200,塘村,元善镇,连平县,相对贫困村\n"
                            "441623104201,石村,元善镇,连平县,相对贫困村\n";
const QByteArray one = "户编号,村编码,识别日期,联系电话\n001,441623104200,2018-01-01,13800000001\n";

} // namespace

void TwoLedgers::start()
{
    m_here.reset();
    m_there.reset();
    m_folder = std::make_unique<Folder>();
    m_here = m_folder->newLedger(QStringLiteral("here.chulie"));
    m_there = m_folder->newLedger(QStringLiteral("there.chulie"));
    m_here->setAuthor(QStringLiteral("甲"));
    m_there->setAuthor(QStringLiteral("乙"));
    import(*m_here, "村", villages);
    import(*m_here, "户", one);
    merged(*m_there, {packed(*m_here, *m_folder)});
}

void TwoLedgers::meet()
{
    exchange(*m_here, *m_there, *m_folder);
    QCOMPARE(QString::fromUtf8(exported(*m_here)), QString::fromUtf8(exported(*m_there)));
    for (ledger::Ledger *ledger : {m_here.get(), m_there.get()})
        QCOMPARE(strayRows(*ledger), QString());
}

QByteArray TwoLedgers::households(ledger::Ledger &ledger) const
{
    return exportedRows(ledger, catalogue::TableId::Household);
}

void TwoLedgers::import(ledger::Ledger &ledger, const char *table, const QByteArray &csv) const
{
    support::import(ledger, *m_folder, table, csv);
}

} // namespace chulie::support
