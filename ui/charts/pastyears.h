#pragma once

#include "models/targets/evaluation.h"
#include "ui/latest.h"

#include <QObject>

#include <vector>

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::charts {

/// The judgements of every year with facts, for what is drawn over the years. They are judged on a thread,
/// and again when the ledger has changed since.
class PastYears : public QObject
{
    Q_OBJECT
public:
    explicit PastYears(ui::Session &session, QObject *parent = nullptr);

    /// Sees to it that they are right, once the year shown is judged; arrived() is emitted when they are.
    void ask();
    /// Whether they have arrived; a ledger without facts has none even then.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// In order; empty until they have arrived.
    [[nodiscard]] const std::vector<targets::Evaluation> &years() const { return m_years; }

signals:
    void arrived();
    /// A year could not be judged; the years that were there before stay.
    void failed(const chulie::values::Failure &failure);

private:
    using Years = std::vector<targets::Evaluation>;

    void take(values::Result<Years> years);

    ui::Session &m_session;
    Years m_years;
    bool m_isKnown = false;
    std::uint64_t m_version = 0; ///< of the session, for which they are judged or being judged
    ui::work::Latest<Years> m_judging;
};

} // namespace chulie::charts
