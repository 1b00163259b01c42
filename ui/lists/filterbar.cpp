#include "ui/lists/filterbar.h"

#include "models/filters/savedviews.h"
#include "models/records/listfields.h"
#include "ui/ask.h"
#include "ui/author.h"
#include "ui/lists/filterdialog.h"
#include "ui/lists/readingsdialog.h"
#include "ui/lists/recordview.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace chulie::lists {

namespace {

constexpr auto pictureCount = "pictures"; ///< name of the list's field

/// Several sorted lists of ids: those in both.
std::optional<std::vector<std::int64_t>> both(std::optional<std::vector<std::int64_t>> a,
                                              std::optional<std::vector<std::int64_t>> b)
{
    if (!a || !b)
        return a ? std::move(a) : std::move(b);
    std::vector<std::int64_t> common;
    std::ranges::set_intersection(*a, *b, std::back_inserter(common));
    return common;
}

} // namespace

FilterBar::FilterBar(ui::Session &session, RecordView &view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_searching(session, view.records().table()),
      m_search(new QLineEdit(this)), m_add(new QToolButton(this)), m_mine(new QToolButton(this)),
      m_saved(new QToolButton(this)), m_columns(new QToolButton(this)), m_savedMenu(new QMenu(this)),
      m_chips(new QLabel(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view.installEventFilter(this);
    m_mine->setCheckable(true);
    m_mine->setVisible(!filters::personOf(table()).empty());
    m_saved->setMenu(m_savedMenu);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_chips->setWordWrap(true);
    m_chips->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_chips->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    for (QToolButton *button : {m_mine, m_add, m_saved, m_columns})
        row->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(row);
    all->addWidget(m_chips);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::narrow);
    connect(&m_searching, &Searching::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    connect(&m_searching, &Searching::ready, this, [this] {
        if (!m_search->text().isEmpty() && !m_view.records().holdsPlaces())
            narrow();
    });
    connect(m_add, &QToolButton::clicked, this, &FilterBar::addCriterion);
    connect(m_mine, &QToolButton::clicked, this, &FilterBar::toggleMine);
    connect(m_columns, &QToolButton::clicked, &m_view, &RecordView::chooseColumns);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    connect(m_chips, &QLabel::linkActivated, this, &FilterBar::removeCriterion);
    retranslate();
}

const catalogue::Table &FilterBar::table() const
{
    return m_view.records().table();
}

QString FilterBar::kind() const
{
    return QStringLiteral("filter/") + QLatin1StringView(table().name);
}

void FilterBar::keepWithin(std::optional<std::vector<std::int64_t>> ids)
{
    m_within = std::move(ids);
    narrow();
}

bool FilterBar::isNarrowed() const
{
    return !m_filter.empty() || !m_search->text().trimmed().isEmpty();
}

QString FilterBar::words() const
{
    return m_search->text().trimmed();
}

std::optional<std::vector<std::int64_t>> FilterBar::kept() const
{
    auto found = both(m_within, words().isEmpty() ? std::nullopt : m_searching.find(words()));
    if (!filters::asksJudgement(m_filter))
        return found;
    const targets::Evaluation *evaluation = m_session.evaluation();
    return both(std::move(found), evaluation ? filters::judgedRows(*evaluation, table(), m_filter)
                                             : std::vector<std::int64_t>());
}

void FilterBar::narrow()
{
    const QScopedValueRollback<bool> narrowing(m_narrowing, true);
    m_searching.prepare();
    narrowRows();
    emit narrowed();
}

void FilterBar::narrowRows()
{
    RecordModel &records = m_view.records();
    auto conditions = filters::conditionsOf(table(), m_filter);
    auto ids = kept();
    if (conditions != records.query().conditions)
        if (const auto read = records.narrow(std::move(conditions)); !read)
            ui::Ask::person().error(this, read.failure());
    if (ids || records.isKeptOnly())
        records.keepOnly(std::move(ids));
}

void FilterBar::refresh()
{
    // Who types down a column keeps the rows that the filter would take away by now.
    if (!m_view.records().holdsPlaces() && (filters::asksJudgement(m_filter) || !m_search->text().isEmpty()))
        narrow();
    else
        emit narrowed();
}

void FilterBar::setFilter(filters::Filter filter)
{
    m_filter = std::move(filter);
    showChips();
    narrow();
}

void FilterBar::clear()
{
    const bool wasNarrowed = isNarrowed();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    if (wasNarrowed)
        setFilter({});
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::addCriterion()
{
    FilterDialog dialog(m_session.database(), table(), this);
    if (!ui::Ask::person().accept(dialog))
        return;
    if (auto criterion = dialog.criterion()) {
        filters::Filter filter = m_filter;
        filter.push_back(*std::move(criterion));
        setFilter(std::move(filter));
    }
}

std::optional<filters::Criterion> FilterBar::mine(bool ask)
{
    QString name = ui::preferences::name();
    if (name.isEmpty() && ask)
        name = ui::author::askName(this, m_session.ledger());
    if (name.isEmpty())
        return std::nullopt;
    return filters::Criterion{
        .subject = filters::personOf(table()), .is = records::Condition::Is::OneOf, .values = {name}};
}

void FilterBar::toggleMine(bool on)
{
    filters::Filter filter = m_filter;
    if (const auto own = mine(on)) {
        std::erase(filter, *own);
        if (on)
            filter.push_back(*own);
    }
    setFilter(std::move(filter));
}

void FilterBar::removeCriterion(const QString &place)
{
    filters::Filter filter = m_filter;
    const auto index = static_cast<std::size_t>(place.toUInt());
    if (index < filter.size())
        filter.erase(filter.begin() + static_cast<std::ptrdiff_t>(index));
    else
        filter.clear();
    setFilter(std::move(filter));
}

void FilterBar::showChips()
{
    const auto own = mine(false);
    m_mine->setChecked(own && std::ranges::find(m_filter, *own) != m_filter.end());
    QStringList chips;
    const QString chip = QStringLiteral("<span style=\"background-color:%1\">&nbsp;%2 "
                                        "<a href=\"%3\" style=\"text-decoration:none\">✕</a>&nbsp;</span>");
    for (std::size_t i = 0; i < m_filter.size(); ++i)
        chips +=
            chip.arg(palette().color(QPalette::Midlight).name(), filters::wordsOf(table(), m_filter[i])
                                                                     .toHtmlEscaped()
                                                                     .replace(u' ', QStringLiteral("&nbsp;")))
                .arg(i);
    if (!chips.isEmpty())
        chips += QStringLiteral("<a href=\"all\">%1</a>").arg(tr("Clear (Esc)"));
    m_chips->setText(chips.join(QStringLiteral(" &nbsp;")));
    m_chips->setVisible(!chips.isEmpty());
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    QAction *save = m_savedMenu->addAction(tr("Save this filter…"), this, &FilterBar::saveFilter);
    save->setEnabled(!m_filter.empty());
    m_savedMenu->addAction(tr("My name…"), this, [this] { ui::author::askName(this, m_session.ledger()); });
    m_savedMenu->addAction(tr("How rare characters are read…"), this, &FilterBar::giveReadings);
    m_savedMenu->addSeparator();
    if (records::findListField(table(), pictureCount))
        m_savedMenu->addAction(tr("Without pictures"), this, &FilterBar::showPictureless);
    const auto views = filters::readViews(m_session.database(), kind());
    if (!views || views->empty()) {
        m_savedMenu->addAction(tr("No filter is saved yet"))->setEnabled(false);
        return;
    }
    auto *forget = new QMenu(tr("Forget"), m_savedMenu);
    for (const filters::SavedView &view : *views) {
        m_savedMenu->addAction(view.name, this, [this, content = view.content] {
            if (auto filter = filters::readFilter(content))
                setFilter(*std::move(filter));
        });
        forget->addAction(view.name, this, [this, name = view.name] { dropSaved(name); });
    }
    m_savedMenu->addSeparator();
    m_savedMenu->addMenu(forget);
}

/// The question that is asked before a check, in two clicks.
void FilterBar::showPictureless()
{
    filters::Filter filter = m_filter;
    const filters::Criterion none{.subject = pictureCount,
                                  .is = records::Condition::Is::Between,
                                  .values = {QStringLiteral("0"), QStringLiteral("0")}};
    if (std::ranges::find(filter, none) == filter.end())
        filter.push_back(none);
    setFilter(std::move(filter));
}

void FilterBar::giveReadings()
{
    ReadingsDialog dialog(m_session.database(), this);
    if (!ui::Ask::person().accept(dialog))
        return;
    if (const auto saved = search::saveReadings(m_session.database(), dialog.readings()); !saved)
        ui::Ask::person().error(this, saved.failure());
    m_searching.readAnew();
}

void FilterBar::saveFilter()
{
    const QString name = ui::Ask::person().text(this, tr("A name for this filter:"), {}).trimmed();
    if (name.isEmpty())
        return;
    if (const auto saved =
            filters::saveView(m_session.database(), kind(), {name, filters::filterText(m_filter)});
        !saved)
        ui::Ask::person().error(this, saved.failure());
}

void FilterBar::dropSaved(const QString &name)
{
    if (const auto dropped = filters::removeView(m_session.database(), kind(), name); !dropped)
        ui::Ask::person().error(this, dropped.failure());
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, number or pinyin"));
    m_search->setToolTip(tr("Members, identity and telephone numbers are searched too"));
    m_search->setAccessibleName(tr("Search"));
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Filter the list (Ctrl+Shift+F)"));
    m_add->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_mine->setText(tr("Mine"));
    m_mine->setToolTip(tr("Only those I am responsible for"));
    m_saved->setText(tr("Saved"));
    m_saved->setToolTip(tr("Filters saved by name"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose, move and freeze columns"));
    showChips();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showChips();
    QWidget::changeEvent(event);
}

void FilterBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_searching.prepare();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && isNarrowed()) {
        clear();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        // From the search straight into what it found.
        const RecordModel &records = m_view.records();
        if (m_view.chosenId() == 0 && records.rowCount() > 0)
            m_view.choose(records.id(0));
        m_view.setFocus(Qt::OtherFocusReason);
        emit taken();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chulie::lists
