#include "ui/funds/fundspage.h"

#include "models/catalogue/columns.h"
#include "models/policy/policy.h"
#include "models/records/listfields.h"
#include "models/records/numbering.h"
#include "ui/ask.h"
#include "ui/funds/fundsums.h"
#include "ui/grid/markdelegate.h"
#include "ui/links.h"
#include "ui/session.h"
#include "ui/sums/sumview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

namespace chulie::funds {

namespace {

enum Tab { ByVillage, ByYear, BySource };

const catalogue::Table &funds()
{
    return catalogue::table(catalogue::TableId::Fund);
}

/// What is wrong with the day on which an entry of 年度 \a year was published; null where all is well.
QString publicationFault(const QString &day, const QString &year)
{
    if (day.isEmpty())
        return FundsPage::tr("not published");
    return day.left(4) > year ? FundsPage::tr("published after its year") : QString();
}

/// The link to the clause that carries \a target, with its heading.
QString clauseOf(const targets::Target &target)
{
    const auto quotes = policy::planWords(target);
    if (quotes.empty())
        return {};
    const policy::Clause &clause = *quotes.front().clause;
    return ui::links::toClause(clause.id, target, clause.id + u' ' + clause.heading);
}

} // namespace

FundsPage::FundsPage(ui::Session &session, QWidget *parent)
    : lists::TablePage(
          session,
          new lists::RecordPage(
              session, "funds",
              records::listColumns(catalogue::TableId::Fund, {"no", "village.name", "head", "date", "type",
                                                              "source", "amount_fen", "published_on"})),
          parent),
      m_clause(new QLabel), m_unpublished(new QCheckBox), m_sums(new QTabWidget),
      m_byVillage(new sums::SumView("funds-village")), m_byYear(new sums::SumView("funds-year")),
      m_bySource(new sums::SumView("funds-source")), m_splitter(new QSplitter)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sums, 1);
    column->addWidget(m_clause);
    m_clause->setWordWrap(true);
    m_clause->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_sums->setDocumentMode(true);
    for (sums::SumView *view : {m_byVillage, m_byYear, m_bySource}) {
        m_sums->addTab(view, QString());
        connect(view, &sums::SumView::chosen, this, &FundsPage::list);
    }
    m_splitter->addWidget(left);
    m_splitter->addWidget(&rows());
    m_splitter->setSizes({460, 580});
    keep(*m_splitter, "funds/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(m_byVillage);
    makeList();
    connect(m_sums, &QTabWidget::currentChanged, this, &FundsPage::list);
    connect(m_unpublished, &QCheckBox::toggled, this, &FundsPage::list);
    connect(m_clause, &QLabel::linkActivated, this,
            [this](const QString &link) { emit wanted(ui::links::address(link, scope())); });
    retranslate();
}

void FundsPage::makeList()
{
    rows().list().top().insertWidget(2, m_unpublished);
    lists::RecordView &view = rows().list().view();
    const lists::RecordModel &model = rows().list().model();
    const int year = model.shownColumn(catalogue::FundColumn("year"));
    view.setItemDelegateForColumn(
        model.shownColumn(catalogue::FundColumn("published_on")),
        new grid::MarkDelegate(
            view,
            [year](const QModelIndex &index) -> std::optional<grid::Mark> {
                const QString fault =
                    publicationFault(index.data().toString(), index.siblingAtColumn(year).data().toString());
                return fault.isEmpty() ? std::nullopt
                                       : std::optional(grid::Mark{targets::State::Unmet, fault});
            },
            &view));
    connect(&rows(), &lists::RecordPage::chosen, this, &FundsPage::remark);
}

/// What the chosen sum is of: its village, year and source.
lists::RecordPage::Suggestion FundsPage::suggestion() const
{
    std::map<int, QString> suggested;
    const tracking::FundsWanted wanted = wantedBySums();
    const places::VillagePlace *chosen = session().places().find(wanted.village);
    const std::string code = chosen ? chosen->code : scope().region;
    const int of = wanted.year != 0 ? wanted.year : scope().year;
    if (const auto next = records::nextNumber(session().database(), funds(), code, of);
        next && !next->isEmpty()) {
        suggested[catalogue::FundColumn("no")] = *next;
        suggested[catalogue::FundColumn("village")] = QString::fromStdString(code);
    }
    suggested[catalogue::FundColumn("year")] = QString::number(of);
    if (!wanted.source.empty() && wanted.source != tracking::noSource)
        suggested[catalogue::FundColumn("source")] = QString::fromStdString(wanted.source);
    return {{}, suggested};
}

void FundsPage::reload()
{
    if (scope().year == 0)
        return;
    auto sums = fundSums(session().database(), session().places(), scope().region, scope().year);
    auto sources = sourceSums(session().database(), scope().region, scope().year);
    if (!sums || !sources) {
        ui::Ask::person().error(this, sums ? sources.failure() : sums.failure());
        return;
    }
    m_byVillage->show(fundColumns(tr("Village")), std::move(sums->byVillage));
    m_byYear->show(fundColumns(tr("Year")), std::move(sums->byYear));
    m_bySource->show(sourceColumns(tr("Source")), *std::move(sources));
    list();
}

tracking::FundsWanted FundsPage::wantedBySums() const
{
    tracking::FundsWanted wanted{.region = scope().region, .year = scope().year};
    wanted.onlyUnpublished = m_unpublished->isChecked();
    if (m_sums->currentIndex() == ByVillage)
        wanted.village = m_byVillage->chosenKey();
    else if (m_sums->currentIndex() == ByYear)
        wanted.year = static_cast<int>(m_byYear->chosenKey());
    const auto source = m_sums->currentIndex() == BySource ? m_bySource->chosenKey() : 0;
    const auto options = catalogue::FundColumn("source")->options;
    if (source > 0)
        wanted.source = source > std::ssize(options) ? tracking::noSource
                                                     : options[static_cast<std::size_t>(source) - 1].value;
    return wanted;
}

void FundsPage::list()
{
    if (scope().year == 0)
        return;
    auto ids = tracking::fundIds(session().database(), wantedBySums());
    if (!ids) {
        ui::Ask::person().error(this, ids.failure());
        return;
    }
    rows().show(lists::within(scope().region), *std::move(ids));
    remark(rows().list().chosenId());
}

void FundsPage::remark(std::int64_t fund)
{
    const forms::RecordForm &form = rows().form();
    QString words;
    if (fund != 0) {
        const QString fault = publicationFault(form.editor(catalogue::FundColumn("published_on"))->text(),
                                               form.editor(catalogue::FundColumn("year"))->text());
        if (!fault.isEmpty())
            words = targets::stateMark(targets::State::Unmet) + u' ' +
                    tr("%1; clause %2 asks that every use of funds be published")
                        .arg(fault.toHtmlEscaped(), clauseOf(*targets::findTarget("v.publicity")));
    }
    rows().remark(words);
}

void FundsPage::retranslate()
{
    m_sums->setTabText(ByVillage, tr("By village, %1").arg(scope().year));
    m_sums->setTabText(ByYear, tr("By year"));
    m_sums->setTabText(BySource, tr("By source, %1").arg(scope().year));
    m_byVillage->setAccessibleName(tr("Funds by village"));
    m_byYear->setAccessibleName(tr("Funds by year"));
    m_bySource->setAccessibleName(tr("Funds by source"));
    m_unpublished->setText(tr("Only unpublished"));
    m_clause->setText(
        tr("Floor of special funds, 2018 to 2020, every year: 200,000 yuan for a relatively poor "
           "village, 100,000 yuan for an ordinary village with poor households. Clause %1")
            .arg(clauseOf(*targets::findTarget("v.fund"))));
    reload();
}

} // namespace chulie::funds
