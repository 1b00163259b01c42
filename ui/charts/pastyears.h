#pragma once

#include "models/targets/evaluation.h"
#include "ui/latest.h"

#include <QObject>

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

    /// Sees to it that they are right, once the year shown is judged; arrived() is emitted when they are.
    void ask();
    /// Whether they have arrived; a ledger without facts has none even then.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// In order; empty until they have arrived.
    [[nodiscard]] const std::vector<Evaluation> &years() const { return m_years; }

signals:
    void arrived();
    /// A year could not be judged; the years that were there before stay.
    void failed(const chulie::Failure &failure);

private:
    using Years = std::vector<Evaluation>;

    void take(Result<Years> years);

    Session &m_session;
    Years m_years;
    bool m_isKnown = false;
    std::uint64_t m_version = 0; ///< of the session, for which they are judged or being judged
    work::Latest<Years> m_judging;
};

} // namespace chulie
