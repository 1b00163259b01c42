#include "ui/households/householdlist.h"

#include "models/records/saving.h"
#include "models/records/shownfields.h"
#include "models/targets/target.h"
#include "ui/ask.h"
#include "ui/records/removal.h"
#include "ui/session.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie {

namespace {

const Table &households()
{
    return table(TableId::Household);
}

/// What the status filter offers behind "all".
enum StatusFilter { Poor = 1, OutOfPoverty, PoorAgain, Ready, NotReady };

bool passes(const HouseholdResult &result, int status)
{
    switch (status) {
    case Poor:
    case OutOfPoverty:
    case PoorAgain:
        return static_cast<int>(result.status) == status - Poor;
    case Ready:
        return result.ready();
    case NotReady:
        return !result.ready();
    default:
        return true;
    }
}

std::set<int> firstColumns()
{
    std::set<int> shown;
    const auto &fields = shownFields(households());
    for (std::size_t i = 0; i < fields.size(); ++i)
        for (const int column : {headColumn, households().column("no"), households().column("village"),
                                 households().column("type"), households().column("cause")})
            if (fields[i].column == column)
                shown.insert(static_cast<int>(i));
    return shown;
}

} // namespace

HouseholdList::HouseholdList(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new RecordModel(session.database(), households(), this)),
      m_view(new RecordView(m_model, QStringLiteral("households"), firstColumns(), this)),
      m_search(new QLineEdit(this)), m_filter(new QToolButton(this)), m_filters(new QWidget(this)),
      m_status(new QComboBox(m_filters)), m_target(new QComboBox(m_filters)), m_count(new QLabel(this)),
      m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_filter->setCheckable(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_filter);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_add);
    bottom->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addWidget(m_filters);
    all->addWidget(m_view, 1);
    all->addLayout(bottom);
    makeFilters();
    m_stale.setSingleShot(true);
    m_stale.setInterval(300);
    connect(&m_stale, &QTimer::timeout, this, [this] {
        m_finder.reset();
        if (!m_search->text().isEmpty())
            narrow();
    });
    connect(m_search, &QLineEdit::textChanged, this, &HouseholdList::narrow);
    connect(m_view, &RecordView::chosen, this, [this](std::int64_t id) {
        m_remove->setEnabled(id != 0);
        // While one searches, the household beside the list stays, also where the search hides its row.
        if (m_narrowing)
            return;
        m_last = id;
        emit chosen(id);
    });
    connect(m_view, &RecordView::opened, this, &HouseholdList::opened);
    connect(m_view, &RecordView::maskedChanged, this, &HouseholdList::maskedChanged);
    connect(m_add, &QPushButton::clicked, this, &HouseholdList::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &HouseholdList::remove);
    retranslate();
}

void HouseholdList::makeFilters()
{
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_status, 1);
    row->addWidget(m_target, 1);
    m_filters->hide();
    for (QComboBox *box : {m_status, m_target}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        connect(box, &QComboBox::currentIndexChanged, this, &HouseholdList::narrow);
    }
    connect(m_filter, &QToolButton::toggled, this, [this](bool on) {
        m_filters->setVisible(on);
        narrow();
    });
}

void HouseholdList::show(const Scope &scope)
{
    m_scope = scope;
    RowQuery query;
    query.region = scope.region;
    m_view->setColumnHidden(m_model->shownColumn(households().column("village")),
                            scope.region.size() == codeLength(Level::Village));
    if (m_model->total() == 0 || query.region != m_model->query().region) {
        const auto shown = m_model->show(query);
        if (!shown)
            Ask::person().error(this, shown.failure());
    }
    reload();
}

void HouseholdList::reload()
{
    m_stale.start();
    const auto read = m_model->refresh();
    if (!read)
        Ask::person().error(this, read.failure());
    narrow();
    if (m_last == 0 && m_model->rowCount() > 0)
        m_view->choose(m_model->id(0));
}

bool HouseholdList::isFiltered() const
{
    return m_filter->isChecked() && (m_status->currentIndex() > 0 || m_target->currentIndex() > 0);
}

std::vector<std::int64_t> HouseholdList::judgedToKeep() const
{
    std::vector<std::int64_t> ids;
    const Evaluation *evaluation = m_session.evaluation();
    const auto target = static_cast<std::size_t>(std::max(0, m_target->currentIndex() - 1));
    if (!evaluation)
        return ids;
    for (const VillageResult &village : evaluation->villages) {
        for (const HouseholdResult &result : village.results) {
            const State state = result.states[target];
            const bool held = state == State::Unmet || state == State::Unknown;
            if (passes(result, m_status->currentIndex()) && (m_target->currentIndex() <= 0 || held))
                ids.push_back(result.household);
        }
    }
    std::ranges::sort(ids);
    return ids;
}

std::optional<std::vector<std::int64_t>> HouseholdList::kept()
{
    const QString words = m_search->text().trimmed();
    std::optional<std::vector<std::int64_t>> ids;
    if (!words.isEmpty() && !m_finder) {
        auto finder = HouseholdFinder::read(m_session.database());
        if (finder)
            m_finder = *std::move(finder);
    }
    if (!words.isEmpty() && m_finder)
        ids = m_finder->find(words);
    if (!isFiltered())
        return ids;
    std::vector<std::int64_t> judged = judgedToKeep();
    if (!ids)
        return judged;
    std::vector<std::int64_t> both;
    std::ranges::set_intersection(*ids, judged, std::back_inserter(both));
    return both;
}

void HouseholdList::narrow()
{
    const QScopedValueRollback<bool> narrowing(m_narrowing, true);
    m_model->keepOnly(kept());
    if (m_view->chosenId() == 0)
        m_view->choose(m_last);
    say();
}

void HouseholdList::say()
{
    const QString shown = QLocale(QLocale::English).toString(m_model->rowCount());
    const QString total = QLocale(QLocale::English).toString(m_model->total());
    m_count->setText(m_model->rowCount() == m_model->total() ? tr("Households: %1").arg(total)
                                                             : tr("%1 of %2 households").arg(shown, total));
}

void HouseholdList::choose(std::int64_t id)
{
    if (id == 0 || m_view->choose(id))
        return;
    m_search->clear();
    m_filter->setChecked(false);
    m_view->choose(id);
}

void HouseholdList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HouseholdList::remove()
{
    const std::int64_t id = m_view->chosenId();
    const int row = m_model->find(id);
    if (row < 0)
        return;
    const QString no = m_model->index(row, 0).data().toString();
    const QString head = m_model->index(row, m_model->shownColumn(headColumn)).data().toString();
    removeAsking(this, m_session.ledger(), households(), id, tr("household %1 %2").arg(no, head));
}

void HouseholdList::refillFilters()
{
    const int status = m_status->currentIndex();
    const int target = m_target->currentIndex();
    const QSignalBlocker quietStatus(m_status);
    const QSignalBlocker quietTarget(m_target);
    m_status->clear();
    m_status->addItems({tr("Any status"), statusTitle(Status::Poor), statusTitle(Status::OutOfPoverty),
                        statusTitle(Status::PoorAgain), tr("Ready to exit"), tr("Not ready to exit")});
    m_target->clear();
    m_target->addItem(tr("Any target"));
    for (const Target &each : targets(Level::Household))
        m_target->addItem(tr("Held back by: %1").arg(title(each)));
    m_status->setCurrentIndex(std::max(0, status));
    m_target->setCurrentIndex(std::max(0, target));
}

void HouseholdList::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number or pinyin"));
    m_search->setAccessibleName(tr("Search households"));
    m_filter->setText(tr("Filter"));
    m_status->setAccessibleName(tr("Status"));
    m_target->setAccessibleName(tr("Target"));
    m_view->setAccessibleName(title(households()));
    m_add->setText(tr("Add household"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen household"));
    refillFilters();
    say();
}

void HouseholdList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool HouseholdList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return) {
        // From the search straight into what it found.
        if (m_view->chosenId() == 0 && m_model->rowCount() > 0)
            m_view->choose(m_model->id(0));
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie
