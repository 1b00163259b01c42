#include "ui/home/todoview.h"

#include "models/values/normal.h"
#include "ui/ask.h"
#include "ui/behindaddress.h"
#include "ui/page.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

namespace chulie::home {

namespace {

constexpr int usualDelay = 7; ///< days

QString wordsOf(const TodoView::Group &group)
{
    return TodoView::tr("%1: %2", "kind of work and how many")
        .arg(todo::title(*group.kind), QLocale().toString(group.open));
}

QString wordsOfItem(const todo::Item &item)
{
    if (item.aside.row == 0)
        return item.words;
    const QString note = item.aside.until.isEmpty()
                             ? item.aside.note
                             : TodoView::tr("%1, until %2").arg(item.aside.note, item.aside.until);
    return TodoView::tr("%1 (%2, %3)", "what, why it is set aside, by whom")
        .arg(item.words, note, item.aside.by);
}

grid::ListTone boldWhereOpen(const TodoView::Group &group)
{
    return {.isBold = group.open > 0};
}

/// The day that \a typed says; none where it says none.
QDate dayOf(const QString &typed)
{
    const catalogue::Table &kept = catalogue::table(catalogue::TableId::SetAside);
    const auto read =
        values::normalise(kept.columns[static_cast<std::size_t>(kept.column("until"))], typed.toStdString());
    return read && !values::isBlank(read.value)
               ? QDate::fromString(QString::fromStdString(std::get<std::string>(read.value)), Qt::ISODate)
               : QDate();
}

} // namespace

ui::Address addressOf(ui::Session &session, const ui::Scope &scope, const todo::Item &item)
{
    const QLatin1StringView page = ui::pageOf(item.list);
    const ui::FieldAddress field{item.table, item.row, item.column, item.of};
    const ui::Address now{.page = page, .scope = scope};
    if (!page.isEmpty()) {
        ui::Address address = now;
        address.household = item.matter.household;
        if (item.target)
            address.target = item.target->code;
        else
            address.field = field;
        return address;
    }
    const bool isOfHousehold = &ui::pageOf(item.table) == &ui::pageOf(catalogue::TableId::Household);
    return item.row != 0 && !isOfHousehold
               ? ui::recordAddress(session, now, item.table, item.row, item.column)
               : ui::mendingAddress(session, now, item.matter.village, item.matter.household, field);
}

TodoView::TodoView(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_model({{[] { return tr("What"); }, wordsOf, wordsOfItem, false, boldWhereOpen},
               {[] { return tr("Responsible"); }, [](const Group &) { return QString(); },
                [](const todo::Item &item) { return item.by; }}}),
      m_tree(new QTreeView), m_heading(new QLabel), m_withAside(new QCheckBox), m_open(new QPushButton),
      m_putOff(new QPushButton), m_setAside(new QPushButton), m_takeUp(new QPushButton)
{
    makeTree();
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_withAside);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QPushButton *button : {m_open, m_putOff, m_setAside, m_takeUp})
        foot->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(top);
    all->addWidget(m_tree, 1);
    all->addLayout(foot);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    connect(m_withAside, &QCheckBox::toggled, this, &TodoView::choose);
    connect(m_open, &QPushButton::clicked, this, &TodoView::open);
    connect(m_putOff, &QPushButton::clicked, this, &TodoView::putOff);
    connect(m_setAside, &QPushButton::clicked, this, &TodoView::setAside);
    connect(m_takeUp, &QPushButton::clicked, this, &TodoView::takeUp);
    retranslate();
}

void TodoView::makeTree()
{
    m_tree->setModel(&m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_tree->header()->resizeSection(By, 12 * fontMetrics().horizontalAdvance(u'0'));
    connect(m_tree, &QAbstractItemView::activated, this, &TodoView::open);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model.row(index))
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodoView::tell);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_unfolded.insert(m_model.entry(index).group.kind); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_unfolded.erase(m_model.entry(index).group.kind); });
}

void TodoView::show(const ui::Scope &scope, std::vector<todo::Item> items)
{
    m_scope = scope;
    m_items = std::move(items);
    choose();
}

void TodoView::wait(bool waiting)
{
    m_isWaiting = waiting;
    tell();
}

/// Groups the items that are shown, and counts those that are open.
void TodoView::choose()
{
    const QModelIndex at = m_tree->currentIndex();
    const int group = at.parent().isValid() ? at.parent().row() : at.row();
    const int row = at.parent().isValid() ? at.row() : -1;
    std::vector<Model::Entry> entries;
    m_count = 0;
    for (const todo::Item &item : m_items) {
        const bool isOpen = item.aside.row == 0;
        if (!isOpen && !m_withAside->isChecked())
            continue;
        if (entries.empty() || entries.back().group.kind != item.kind)
            entries.push_back({{item.kind, 0}, {}});
        entries.back().group.open += isOpen;
        m_count += isOpen;
        entries.back().rows.push_back(item);
    }
    m_model.show(std::move(entries));
    unfold();
    const QModelIndex above = m_model.index(std::clamp(group, 0, std::max(0, m_model.rowCount() - 1)), 0);
    const int last = m_model.rowCount(above) - 1;
    m_tree->setCurrentIndex(row < 0 ? above : m_model.index(std::min(row, last), 0, above));
    tell();
}

void TodoView::unfold()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (const QModelIndex index = m_model.index(row, 0);
            m_unfolded.contains(m_model.entry(index).group.kind))
            m_tree->expand(index);
}

/// A copy: what is shown may be read again while a question is asked.
std::optional<todo::Item> TodoView::chosen() const
{
    const todo::Item *item = m_model.row(m_tree->currentIndex());
    return item ? std::optional(*item) : std::nullopt;
}

void TodoView::tell()
{
    const auto item = chosen();
    m_open->setEnabled(item.has_value());
    m_putOff->setEnabled(item && item->matter.village != 0);
    m_setAside->setEnabled(item && item->matter.village != 0 && item->aside.row == 0);
    m_takeUp->setEnabled(item && item->aside.row != 0);
    const QString count = QLocale().toString(m_count);
    m_heading->setText(m_isWaiting    ? tr("To do: %1, looking for more …").arg(count)
                       : m_count == 0 ? tr("Nothing is left to do.")
                                      : tr("To do: %1").arg(count));
}

void TodoView::open()
{
    const auto item = chosen();
    if (!item)
        return;
    if (!item->file.isEmpty()) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(item->file)))
            ui::Ask::person().error(this, {tr("No program opens %1.").arg(item->file), {}});
        return;
    }
    const ui::Address address = addressOf(m_session, m_scope, *item);
    if (!address.page.isEmpty())
        emit wanted(address);
}

void TodoView::putOff()
{
    const auto item = chosen();
    if (!item)
        return;
    const QString proposed = QDate::currentDate().addDays(usualDelay).toString(Qt::ISODate);
    const QString typed =
        ui::Ask::person().text(this, tr("Until which day?\n\n%1").arg(item->words), proposed);
    if (typed.trimmed().isEmpty())
        return;
    const QDate until = dayOf(typed);
    if (!until.isValid() || until <= QDate::currentDate())
        return ui::Ask::person().error(this, {tr("“%1” is not a day to come.").arg(typed), {}});
    keep(item->matter, tr("Later"), until, tr("Put off until %1.").arg(until.toString(Qt::ISODate)));
}

void TodoView::setAside()
{
    const auto item = chosen();
    if (!item)
        return;
    const QString note =
        ui::Ask::person().text(this, tr("Why is this not for us?\n\n%1").arg(item->words), {});
    if (!note.trimmed().isEmpty())
        keep(item->matter, note, {}, tr("Set aside. It comes back when its facts change."));
}

void TodoView::keep(const checkup::Matter &matter, const QString &note, const QDate &until,
                    const QString &words)
{
    const auto done = checkup::setAside(m_session.ledger(), matter, note, QDate::currentDate(), until);
    if (!done)
        return ui::Ask::person().error(this, done.failure());
    emit said(words);
}

void TodoView::takeUp()
{
    const auto item = chosen();
    if (!item || item->aside.row == 0)
        return;
    if (const auto done = checkup::takeUp(m_session.ledger(), item->aside); !done)
        ui::Ask::person().error(this, done.failure());
}

void TodoView::retranslate()
{
    m_tree->setAccessibleName(tr("To do"));
    m_withAside->setText(tr("Show those set aside"));
    m_open->setText(tr("Open"));
    m_putOff->setText(tr("Later…"));
    m_setAside->setText(tr("Not for us…"));
    m_takeUp->setText(tr("Take up again"));
    m_model.retranslate();
    unfold();
    tell();
}

} // namespace chulie::home
