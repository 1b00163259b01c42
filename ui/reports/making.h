#pragma once

#include "models/reports/reports.h"
#include "models/values/result.h"
#include "ui/print/pages.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace chulie {

/// Makes a report and lays it out on a thread, with a connection of its own. Only the last wish counts: what
/// is asked for meanwhile stops what is under way and takes its turn.
class Making : public QObject
{
    Q_OBJECT
public:
    using Made = Result<std::shared_ptr<const Pages>>;

    struct Wish
    {
        QString ledger; ///< path
        const reports::ReportKind *kind = nullptr;
        reports::Wanted wanted = {};
    };

    explicit Making(QObject *parent = nullptr);
    ~Making() override;

    void start(const Wish &wish);
    /// Drops what is under way.
    void stop();
    [[nodiscard]] bool isUnderWay() const { return m_watcher.isRunning() || m_next; }

signals:
    /// The last wish was fulfilled, or failed.
    void made(const chulie::Making::Made &made);

private:
    void run(const Wish &wish);
    void take();

    QFutureWatcher<std::shared_ptr<Made>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::optional<Wish> m_next;
};

} // namespace chulie
