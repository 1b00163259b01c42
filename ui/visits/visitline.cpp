#include "ui/visits/visitline.h"

#include "models/catalogue/columns.h"
#include "models/records/saving.h"
#include "models/values/level.h"
#include "models/values/proposeddate.h"
#include "ui/ask.h"
#include "ui/forms/fieldeditor.h"
#include "ui/preferences.h"
#include "ui/session.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace chulie::visits {

namespace {

constexpr auto lastVisitor = "visits/visitor";
constexpr auto lastRole = "visits/role";
constexpr std::size_t mostOffered = 12;

const catalogue::Table &visits()
{
    return catalogue::table(catalogue::TableId::Visit);
}

QString wordsOf(const tracking::HouseholdLabel &label)
{
    return QString::fromStdString(label.head) + QStringLiteral("  ") + QString::fromStdString(label.no) +
           QStringLiteral("  ") + QString::fromStdString(label.villageName);
}

} // namespace

VisitLine::VisitLine(ui::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_date(new QLineEdit), m_visitor(new QLineEdit),
      m_role(new QComboBox), m_household(new QLineEdit), m_reason(new QLineEdit), m_write(new QPushButton),
      m_problem(new QLabel), m_completer(new QCompleter(this)), m_offered(new QStringListModel(this)),
      m_households(session, catalogue::table(catalogue::TableId::Household))
{
    m_completer->setModel(m_offered);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(mostOffered));
    m_household->setClearButtonEnabled(true);
    // Before the completer shows what it has, it is given what was found.
    connect(m_household, &QLineEdit::textEdited, this, &VisitLine::find);
    connect(&m_households, &lists::Searching::ready, this, &VisitLine::goOn);
    connect(&m_households, &lists::Searching::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    m_household->setCompleter(m_completer);
    // A list that is shown and taken away within one stroke must not draw the keyboard back into the line.
    m_completer->popup()->setFocusProxy(nullptr);
    makeLine();
    setFocusProxy(m_household);
    m_visitor->setText(QString::fromUtf8(ui::preferences::state(lastVisitor)));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                choose(index.row());
                m_reason->setFocus(Qt::TabFocusReason);
            });
    connect(m_date, &QLineEdit::editingFinished, this,
            [this] { m_date->setText(tracking::wholeDate(m_date->text(), m_scope.year)); });
    for (QLineEdit *line : {m_date, m_visitor})
        connect(line, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(m_household, &QLineEdit::returnPressed, this, &VisitLine::householdDone);
    connect(m_reason, &QLineEdit::returnPressed, this, &VisitLine::write);
    connect(m_write, &QPushButton::clicked, this, &VisitLine::write);
    retranslate();
    m_role->setCurrentIndex(
        std::max(0, m_role->findData(QString::fromUtf8(ui::preferences::state(lastRole)))));
}

void VisitLine::makeLine()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_date);
    row->addWidget(m_visitor);
    row->addWidget(m_role);
    row->addWidget(m_household, 3);
    row->addWidget(m_reason, 4);
    row->addWidget(m_write);
    const auto width = [this](const QString &words) { return fontMetrics().horizontalAdvance(words); };
    m_date->setFixedWidth(width(QStringLiteral("2019-06-30")) + 24);
    m_visitor->setFixedWidth(width(QStringLiteral("走访人走访人")) + 16);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(8);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(row);
    all->addWidget(m_problem);
}

void VisitLine::setScope(const ui::Scope &scope)
{
    if (scope.year != m_scope.year)
        m_date->setText(values::proposedDate(QDate::currentDate(), scope.year));
    m_scope = scope;
    m_households.prepare();
}

void VisitLine::begin()
{
    m_household->clear();
    m_reason->clear();
    m_chosen.reset();
    m_matches.clear();
    m_household->setFocus(Qt::OtherFocusReason);
}

void VisitLine::take(std::int64_t household)
{
    const std::int64_t wanted[] = {household};
    auto labels = tracking::householdLabels(m_session.database(), wanted, {}, 1);
    if (!labels)
        return ui::Ask::person().error(this, labels.failure());
    if (labels->empty())
        return;
    m_matches = *std::move(labels);
    choose(0);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void VisitLine::find(const QString &words)
{
    m_chosen.reset();
    m_matches.clear();
    m_waiting = nullptr;
    const auto found = words.trimmed().isEmpty() ? std::nullopt : m_households.find(words.trimmed());
    if (found) {
        auto labels = tracking::householdLabels(m_session.database(), *found, m_scope.region, mostOffered);
        if (!labels)
            return ui::Ask::person().error(this, labels.failure());
        m_matches = *std::move(labels);
    }
    QStringList offered;
    for (const tracking::HouseholdLabel &label : m_matches)
        offered += wordsOf(label);
    m_offered->setStringList(offered);
}

/// The households are there, or were read again after a write.
void VisitLine::goOn()
{
    if (m_chosen || m_household->text().trimmed().isEmpty())
        return;
    const auto waiting = std::exchange(m_waiting, nullptr);
    find(m_household->text());
    if (waiting)
        (this->*waiting)();
    else if (m_household->hasFocus() && !m_matches.empty())
        m_completer->complete();
}

void VisitLine::choose(int match)
{
    if (match < 0 || match >= static_cast<int>(m_matches.size()))
        return;
    m_chosen = m_matches[static_cast<std::size_t>(match)];
    m_household->setText(wordsOf(*m_chosen));
    say({});
}

/// Enter takes the first that was found; a blank box means the village itself.
void VisitLine::householdDone()
{
    if (!m_chosen && !m_matches.empty())
        choose(0);
    m_completer->popup()->hide();
    if (!m_chosen && !m_household->text().trimmed().isEmpty() && !m_households.isReady()) {
        m_waiting = &VisitLine::householdDone;
        return;
    }
    if (!m_chosen && !m_household->text().trimmed().isEmpty()) {
        say(tr("No household “%1” here.").arg(m_household->text().trimmed()));
        return;
    }
    m_reason->setFocus(Qt::TabFocusReason);
}

std::int64_t VisitLine::village() const
{
    if (m_chosen)
        return m_chosen->village;
    const places::VillagePlace *place = m_session.places().find(std::string_view(m_scope.region));
    return place ? place->id : 0;
}

void VisitLine::write()
{
    const bool isNamed = !m_household->text().trimmed().isEmpty();
    if (!m_chosen && isNamed)
        householdDone();
    if (!m_chosen && isNamed) {
        if (m_waiting)
            m_waiting = &VisitLine::write;
        return;
    }
    if (village() == 0) {
        say(tr("Which household, or on the left which village, was visited?"));
        return;
    }
    records::Typed typed;
    typed.given[catalogue::VisitColumn("village")] = village();
    if (m_chosen)
        typed.given[catalogue::VisitColumn("household")] = m_chosen->household;
    typed.texts = {{catalogue::VisitColumn("date"), tracking::wholeDate(m_date->text(), m_scope.year)},
                   {catalogue::VisitColumn("visitor"), m_visitor->text()},
                   {catalogue::VisitColumn("role"), m_role->currentData().toString()},
                   {catalogue::VisitColumn("reason"), m_reason->text()}};
    const auto saved = records::saveRow(m_session.ledger(), visits(), 0, typed);
    if (!saved) {
        ui::Ask::person().error(this, saved.failure());
        return;
    }
    if (!saved->problems.empty()) {
        const records::ColumnProblem &problem = saved->problems.front();
        say(tr("%1: %2").arg(catalogue::title(visits().columns[static_cast<std::size_t>(problem.column)]),
                             problem.reason));
        return;
    }
    ui::preferences::setState(lastVisitor, m_visitor->text().trimmed().toUtf8());
    ui::preferences::setState(lastRole, m_role->currentData().toString().toUtf8());
    say({});
    begin();
    emit written(saved->row);
}

void VisitLine::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString()
                                         : targets::stateMark(targets::State::Unmet) + u' ' + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void VisitLine::retranslate()
{
    const QVariant role = m_role->currentData();
    m_role->clear();
    m_role->addItem(tr("(role)"), QString());
    for (const forms::Choice &choice : forms::choicesOf(*catalogue::VisitColumn("role")))
        m_role->addItem(choice.title, choice.value);
    m_role->setCurrentIndex(std::max(0, m_role->findData(role)));
    const auto name = [](QWidget *editor, const QString &words) { editor->setAccessibleName(words); };
    name(m_date, catalogue::title(*catalogue::VisitColumn("date")));
    name(m_visitor, catalogue::title(*catalogue::VisitColumn("visitor")));
    name(m_role, catalogue::title(*catalogue::VisitColumn("role")));
    name(m_household, catalogue::title(*catalogue::VisitColumn("household")));
    name(m_reason, catalogue::title(*catalogue::VisitColumn("reason")));
    m_date->setToolTip(tr("Day of the visit; month and day are enough: 6-30"));
    m_visitor->setPlaceholderText(catalogue::title(*catalogue::VisitColumn("visitor")));
    m_household->setPlaceholderText(tr("Household: name, number or pinyin (blank: the village)"));
    m_reason->setPlaceholderText(tr("Reason; Enter writes the visit down"));
    m_write->setText(tr("Write down"));
}

void VisitLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace chulie::visits
