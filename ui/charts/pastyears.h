#pragma once

#include "models/targets/evaluation.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace chulie {

class Session;

/// The judgements of every year with facts, for what is drawn over the years. They are judged on a thread,
/// and again when the ledger has changed since.
class PastYears : public QObject
{
    Q_OBJECT
public:
    explicit PastYears(Session &session, QObject *parent = nullptr);
    ~PastYears() override;

    /// Sees to it that they are right, once the year shown is judged; arrived() tells when they are.
    void ask();
    /// In order; empty until they have arrived.
    [[nodiscard]] const std::vector<Evaluation> &years() const { return m_years; }

signals:
    void arrived();

private:
    using Years = std::vector<Evaluation>;

    void take();

    Session &m_session;
    Years m_years;
    std::uint64_t m_version = 0; ///< of the session, for which they are judged or being judged
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QFutureWatcher<std::shared_ptr<Years>> m_judging;
};

} // namespace chulie
