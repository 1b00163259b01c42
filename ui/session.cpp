#include "ui/session.h"

#include "models/journal/disclosures.h"
#include "models/safekeeping/protection.h"

#include <QFileInfo>

#include <algorithm>

namespace chulie::ui {

namespace {

constexpr int firstYearOfPlan = 2018;
constexpr int lastYearOfPlan = 2020;
/// Above so many villages judging them one by one costs more than asking the stored evaluations again.
constexpr std::size_t fewVillages = 8;
constexpr auto idle = std::chrono::seconds(10);
/// With the judgement that follows, what another program wrote is shown within a second.
constexpr auto betweenLooks = std::chrono::milliseconds(250);

} // namespace

Session::Session(std::unique_ptr<ledger::Ledger> ledger, int year)
    : m_ledger(std::move(ledger)), m_year(year), m_others(database()),
      m_judging([this](values::Result<targets::Evaluation> evaluation) { judged(std::move(evaluation)); })
{
    connect(m_ledger.get(), &ledger::Ledger::changed, this, &Session::take);
    connect(&m_ledger->masking(), &values::Masking::changed, this, [this](bool isOn) {
        const auto noted =
            isOn ? values::Result<void>()
                 : journal::noteDisclosure(database(), m_ledger->author(), journal::showingNumbers);
        if (!noted)
            tell(noted.failure().message);
    });
    m_look.setInterval(betweenLooks);
    connect(&m_look, &QTimer::timeout, this, &Session::lookAtOthers);
    m_look.start();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, [this] { database().checkpoint(); });
    if (m_year != 0)
        judge(); // while the years are found out
    readYears();
    if (m_year == 0) {
        m_year = m_facts.last != 0 ? m_facts.last : firstYearOfPlan;
        judge();
    }
    readPlaces();
}

QString Session::name() const
{
    return QFileInfo(m_ledger->path()).completeBaseName();
}

void Session::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_evaluation.reset();
    judge();
}

std::vector<int> Session::years() const
{
    const int first = m_facts.first != 0 ? std::min(m_facts.first, firstYearOfPlan) : firstYearOfPlan;
    const int last = std::max(m_facts.last + 1, lastYearOfPlan);
    std::vector<int> years;
    for (int year = first; year <= std::max(last, m_year); ++year)
        years.push_back(year);
    return years;
}

void Session::judge()
{
    m_pending.clear();
    m_stale = false;
    m_judging.ask(file(), [year = m_year](storage::Database &own, const values::Progress &progress) {
        return targets::evaluateStored(own, year, progress);
    });
}

void Session::judged(values::Result<targets::Evaluation> evaluation)
{
    if (!evaluation) {
        tell(evaluation.failure().message);
        return;
    }
    m_evaluation = *std::move(evaluation);
    ++m_version;
    const std::vector<std::int64_t> pending(m_pending.begin(), m_pending.end());
    m_pending.clear();
    const bool isStale = std::exchange(m_stale, false);
    emit evaluationChanged({});
    if (isStale)
        judge(); // what is written again and again is shown all the same
    else if (!pending.empty() && m_evaluation)
        rejudge(pending);
}

void Session::take(const ledger::Change &change)
{
    m_others.know(change.act);
    ++m_version;
    m_idle.start();
    readPlaces();
    if (change.everything || m_year < m_facts.first || m_year > m_facts.last)
        readYears();
    emit changed(change);
    if (m_judging.isBusy()) {
        m_pending.insert(change.villages.begin(), change.villages.end());
        m_stale = m_stale || change.everything;
    } else if (!m_evaluation || change.everything || change.villages.size() > fewVillages) {
        judge();
    } else if (!change.villages.empty()) {
        rejudge(change.villages);
    } else if (change.regions) {
        emit evaluationChanged({});
    }
}

/// Which villages the acts of others touched is not asked: what is stored of those that they left alone is
/// still right, so that judging all costs little more.
void Session::lookAtOthers()
{
    if (!safekeeping::protection::isAwake(database()))
        return; // a protected ledger is locked
    const auto written = m_others.look();
    const QString refused = written ? QString() : written.failure().message;
    if (refused != std::exchange(m_refused, refused) && !refused.isEmpty())
        tell(refused);
    if (written && *written)
        take({.villages = {}, .everything = true});
}

/// Once control is back in the event loop: what fails while the session is made finds its listeners too.
void Session::tell(const QString &message)
{
    QMetaObject::invokeMethod(
        this, [this, message] { emit failed(message); }, Qt::QueuedConnection);
}

void Session::rejudge(const std::vector<std::int64_t> &villages)
{
    if (const auto done = targets::refresh(database(), *m_evaluation, villages); !done)
        tell(done.failure().message);
    ++m_version;
    emit evaluationChanged(villages);
}

void Session::readPlaces()
{
    auto places = places::Places::read(database());
    if (!places) {
        tell(places.failure().message);
    } else if (*places != m_places) {
        m_places = *std::move(places);
        emit placesChanged();
    }
}

void Session::readYears()
{
    if (const auto years = places::factYears(database()))
        m_facts = *years;
    else
        tell(years.failure().message);
}

} // namespace chulie::ui
