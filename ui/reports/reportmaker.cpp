#include "ui/reports/reportmaker.h"

namespace chulie::reports {

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent), m_making([this](const Made &pages) { emit made(pages); })
{
}

void ReportMaker::start(const Wish &wish)
{
    m_making.ask(wish.ledger.forReading(),
                 [kind = wish.kind, wanted = wish.wanted](storage::Database &own,
                                                          const values::Progress &progress) -> Made {
                     auto report = reports::make(own, *kind, wanted, progress);
                     if (!report)
                         return report.failure();
                     return std::make_shared<const print::PageLayout>(*std::move(report));
                 });
}

} // namespace chulie::reports
