#pragma once

#include "models/reports/reports.h"
#include "models/values/result.h"
#include "ui/latest.h"
#include "ui/print/pagelayout.h"

#include <QObject>

#include <memory>

namespace chulie::reports {

/// Makes a report and lays it out in the background. Only the last wish counts.
class ReportMaker : public QObject
{
    Q_OBJECT
public:
    using Made = values::Result<std::shared_ptr<const print::PageLayout>>;

    struct Wish
    {
        storage::LedgerFile ledger;
        const ReportKind *kind = nullptr;
        Wanted wanted = {};
    };

    explicit ReportMaker(QObject *parent = nullptr);

    void start(const Wish &wish);
    /// Drops what is under way.
    void stop() { m_making.stop(); }
    [[nodiscard]] bool isUnderWay() const { return m_making.isBusy(); }

signals:
    /// The last wish was fulfilled, or failed.
    void made(const chulie::reports::ReportMaker::Made &made);

private:
    ui::work::Latest<std::shared_ptr<const print::PageLayout>> m_making;
};

} // namespace chulie::reports
