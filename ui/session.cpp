#include "ui/session.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace chulie {

namespace {

constexpr int firstYearOfPlan = 2018;
constexpr int lastYearOfPlan = 2020;
/// Above so many villages judging them one by one costs more than asking the stored evaluations again.
constexpr std::size_t fewVillages = 8;
constexpr auto idle = std::chrono::seconds(10);

} // namespace

Session::Session(std::unique_ptr<Ledger> ledger, int year) : m_ledger(std::move(ledger)), m_year(year)
{
    connect(m_ledger.get(), &Ledger::changed, this, &Session::take);
    connect(&m_judging, &QFutureWatcherBase::finished, this, &Session::judged);
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

Session::~Session()
{
    *m_stop = true;
    m_judging.waitForFinished();
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
    if (m_stop)
        *m_stop = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_pending.clear();
    m_stale = false;
    m_isJudging = true;
    m_judging.setFuture(QtConcurrent::run(
        [path = m_ledger->path(), year = m_year, stop = m_stop]() -> std::shared_ptr<Result<Evaluation>> {
            auto own = Database::open(path, Database::Mode::ReadWrite);
            if (!own)
                return std::make_shared<Result<Evaluation>>(own.failure());
            return std::make_shared<Result<Evaluation>>(
                evaluateStored(**own, year, [&](double) { return !*stop; }));
        }));
}

void Session::judged()
{
    m_isJudging = false;
    const auto outcome = m_judging.result();
    if (!*outcome) {
        if (!outcome->failure().message.isEmpty())
            emit failed(outcome->failure().message);
        return;
    }
    if (m_stale)
        return judge();
    m_evaluation = *std::move(*outcome);
    ++m_version;
    const std::vector<std::int64_t> pending(m_pending.begin(), m_pending.end());
    m_pending.clear();
    emit evaluationChanged({});
    if (!pending.empty())
        rejudge(pending);
}

void Session::take(const Change &change)
{
    ++m_version;
    m_idle.start();
    readPlaces();
    if (change.everything || m_year < m_facts.first || m_year > m_facts.last)
        readYears();
    emit changed(change);
    if (m_isJudging) {
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

void Session::rejudge(const std::vector<std::int64_t> &villages)
{
    if (const auto done = chulie::refresh(database(), *m_evaluation, villages); !done)
        emit failed(done.failure().message);
    ++m_version;
    emit evaluationChanged(villages);
}

void Session::readPlaces()
{
    auto places = Places::read(database());
    if (!places) {
        emit failed(places.failure().message);
    } else if (*places != m_places) {
        m_places = *std::move(places);
        emit placesChanged();
    }
}

void Session::readYears()
{
    if (const auto years = factYears(database()))
        m_facts = *years;
}

} // namespace chulie
