#include "ui/history/historypage.h"

#include "models/catalogue/columns.h"
#include "models/history/entrywords.h"
#include "models/values/normal.h"
#include "ui/history/historyview.h"
#include "ui/problemlabel.h"
#include "ui/recordaddress.h"
#include "ui/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace chulie::history {

namespace {

constexpr auto pause = std::chrono::milliseconds(250);

/// The text of \a edit, read as the ledger reads days.
values::Normalised readDay(const QLineEdit &edit)
{
    static const catalogue::Column &date = *catalogue::StatusChangeColumn("date");
    return values::normalise(date, edit.text().toStdString());
}

/// The day in \a edit, in any spelling that the ledger reads; no day where it is none.
QDate dayIn(const QLineEdit &edit)
{
    const values::Normalised read = readDay(edit);
    return read && !values::isBlank(read.value)
               ? QDate::fromString(QString::fromStdString(values::text(read.value)), Qt::ISODate)
               : QDate();
}

/// Puts the choices \a items behind one that asks for nothing; the present one stays chosen.
void fill(QComboBox &box, const QString &any, const std::vector<std::pair<QString, QVariant>> &items)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(any);
    for (const auto &[words, value] : items)
        box.addItem(words, value);
    box.setCurrentIndex(chosen.isValid() ? std::max(0, box.findData(chosen)) : 0);
}

} // namespace

HistoryPage::HistoryPage(ui::Session &session) : m_session(session), m_view(new HistoryView(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 10);
    layout->addWidget(makeFilters());
    layout->addWidget(m_fault = new ui::ProblemLabel);
    m_fault->setAlignment(Qt::AlignRight);
    layout->addWidget(m_view, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPage::ask);
    connect(m_view, &HistoryView::opened, this, &HistoryPage::open);
    connect(m_view, &HistoryView::said, this, &HistoryPage::said);
    connect(m_view, &HistoryView::actWanted, this, [this](std::int64_t act) {
        clear();
        m_act = act;
        ask();
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_text, [this] { m_text->setFocus(Qt::ShortcutFocusReason); });
    retranslate();
}

QLineEdit *HistoryPage::makeDay()
{
    auto *day = new QLineEdit;
    day->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    day->setPlaceholderText(QStringLiteral("2019-06-30"));
    connect(day, &QLineEdit::textChanged, this, [this] {
        m_fault->say(faultInDays());
        m_typing.start();
    });
    return day;
}

QWidget *HistoryPage::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text = new QLineEdit, 1);
    row->addWidget(m_author = new QComboBox);
    row->addWidget(m_command = new QComboBox);
    row->addWidget(m_table = new QComboBox);
    row->addWidget(m_days = new QLabel);
    row->addWidget(m_from = makeDay());
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(m_to = makeDay());
    row->addWidget(m_clear = new QPushButton);
    m_text->setClearButtonEnabled(true);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (const QComboBox *box : {m_author, m_command, m_table})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::ask);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        ask();
    });
    return filters;
}

void HistoryPage::fillChoices()
{
    std::vector<std::pair<QString, QVariant>> authors;
    std::vector<std::pair<QString, QVariant>> commands;
    std::vector<std::pair<QString, QVariant>> ofTables;
    const auto known = history::choices(m_session.database());
    if (!known) {
        m_fault->say(known.failure().message);
    } else {
        for (const QString &author : known->authors)
            authors.emplace_back(author, author);
        for (const QString &command : known->commands)
            commands.emplace_back(history::commandWords(command), command);
    }
    for (const catalogue::Table &table : catalogue::allTables())
        ofTables.emplace_back(catalogue::title(table), static_cast<int>(table.id));
    fill(*m_author, tr("Anybody"), authors);
    fill(*m_command, tr("Any doing"), commands);
    fill(*m_table, tr("Any table"), ofTables);
}

EntryQuery HistoryPage::query() const
{
    EntryQuery query;
    query.act = m_act;
    query.author = m_author->currentData().toString();
    query.command = m_command->currentData().toString();
    if (const QVariant table = m_table->currentData(); table.isValid())
        query.table = static_cast<catalogue::TableId>(table.toInt());
    query.from = dayIn(*m_from);
    query.to = dayIn(*m_to);
    query.text = m_text->text().trimmed().toStdString();
    const places::Places &places = m_session.places();
    if (places.within(m_here.scope.region).size() < places.villages().size())
        query.region = m_here.scope.region;
    return query;
}

QString HistoryPage::faultInDays() const
{
    const QString first = readDay(*m_from).reason;
    return first.isEmpty() ? readDay(*m_to).reason : first;
}

void HistoryPage::ask()
{
    m_typing.stop();
    if (!faultInDays().isEmpty())
        return; // what is shown stays until the days are days
    const EntryQuery now = query();
    m_clear->setEnabled(now != EntryQuery{.region = now.region});
    m_view->show(now);
}

void HistoryPage::clear()
{
    m_act = 0;
    for (QComboBox *box : {m_author, m_command, m_table}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    for (QLineEdit *edit : {m_text, m_from, m_to}) {
        const QSignalBlocker quiet(edit);
        edit->clear();
    }
    m_fault->say({});
}

void HistoryPage::go(const ui::Address &address)
{
    m_here = address;
    fillChoices();
    ask();
}

void HistoryPage::open(const ui::FieldAddress &field)
{
    const ui::Address address = ui::recordAddress(m_session, m_here, field.table, field.row, field.column);
    if (address.page.isEmpty())
        emit said(tr("This record was removed since."));
    else
        emit wanted(address);
}

void HistoryPage::retranslate()
{
    m_text->setPlaceholderText(tr("A name, a number, a value …"));
    m_text->setAccessibleName(tr("Text to find"));
    m_author->setAccessibleName(tr("Who"));
    m_command->setAccessibleName(tr("By"));
    m_table->setAccessibleName(tr("Table"));
    m_days->setText(tr("Days"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_clear->setText(tr("Show all"));
    fillChoices();
}

} // namespace chulie::history
