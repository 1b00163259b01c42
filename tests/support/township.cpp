#include "tests/support/township.h"

namespace chulie::support {

Township::Township() : m_ledger(m_folder.newLedger())
{
    import("村编码,村名,镇,县区,村类型\n"
           "441623104200,甲村,东镇,县,相对贫困村\n"
           "441623105200,甲村,西镇,县,面上村\n"
           "441623105201,乙村,西镇,县,面上村\n");
}

exchange::ImportPlan Township::import(const QByteArray &file, const exchange::ImportOptions &options)
{
    return imported(*m_ledger, m_folder.write(QStringLiteral("x.csv"), file), options);
}

} // namespace chulie::support
