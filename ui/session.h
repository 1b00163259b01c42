#pragma once

#include "models/journal/otheracts.h"
#include "models/ledger/ledger.h"
#include "models/places/places.h"
#include "models/targets/evaluation.h"
#include "ui/latest.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace chulie::ui {

/// The open ledger and the year's judgement of it, held once for all pages. What another program writes into
/// the ledger is noticed within a fraction of a second.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Begins to judge \a year on a thread; 0: the latest year with facts.
    explicit Session(std::unique_ptr<ledger::Ledger> ledger, int year = 0);

    [[nodiscard]] ledger::Ledger &ledger() { return *m_ledger; }
    /// What further connections to it are opened by.
    [[nodiscard]] storage::LedgerFile file() const { return m_ledger->file(); }
    /// What a person calls the ledger: its file's name.
    [[nodiscard]] QString name() const;
    [[nodiscard]] storage::Database &database() { return m_ledger->database(); }
    [[nodiscard]] const places::Places &places() const { return m_places; }

    [[nodiscard]] int year() const { return m_year; }
    /// Judges \a year on a thread, unless it is the present one.
    void setYear(int year);
    /// The years to choose from: those with facts, the plan's three, and one more.
    [[nodiscard]] std::vector<int> years() const;

    /// The judgement of year(); nullptr until it has arrived. Stays where it is until evaluationChanged.
    [[nodiscard]] const targets::Evaluation *evaluation() const
    {
        return m_evaluation ? &*m_evaluation : nullptr;
    }

    /// Grows with every change of facts and every new judgement.
    [[nodiscard]] std::uint64_t version() const { return m_version; }

    /// Takes note of what another connection of this program wrote (an import on its thread).
    void take(const ledger::Change &change);

signals:
    /// Facts were written, by whoever; the judgement has not followed yet.
    void changed(const chulie::ledger::Change &change);
    /// The judgement of \a villages (ids; none: all) is right again.
    void evaluationChanged(const std::vector<std::int64_t> &villages);
    /// The places themselves changed: a village came, went, or was renamed.
    void placesChanged();
    /// The ledger could not be read or judged; \a message is for the person.
    void failed(const QString &message);

private:
    void judge();
    void judged(values::Result<targets::Evaluation> evaluation);
    void rejudge(const std::vector<std::int64_t> &villages);
    void readPlaces();
    void readYears();
    void lookAtOthers();
    void tell(const QString &message);

    std::unique_ptr<ledger::Ledger> m_ledger;
    places::Places m_places;
    int m_year = 0;
    std::uint64_t m_version = 1;
    std::optional<targets::Evaluation> m_evaluation;
    places::FactYears m_facts;
    journal::OtherActs m_others;
    QTimer m_look;                    ///< at what others wrote
    QString m_refused;                ///< why the last look failed, which is reported once
    QTimer m_idle;                    ///< since the last change: then the ledger's file is made whole
    std::set<std::int64_t> m_pending; ///< villages touched while the year is being judged
    bool m_stale = false;             ///< everything was touched while the year is being judged
    work::Latest<targets::Evaluation> m_judging;
};

} // namespace chulie::ui
