#include "ui/shell/gobox.h"

#include "models/policy/policy.h"
#include "models/search/pinyin.h"
#include "models/targets/target.h"
#include "ui/ask.h"
#include "ui/grid/readonlytable.h"
#include "ui/page.h"
#include "ui/shell/destinationnames.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chulie::shell {

namespace {

constexpr std::size_t mostOfAKind = 12;
constexpr QSize inCharacters(80, 22);

QString kindOf(catalogue::TableId table)
{
    switch (table) {
    case catalogue::TableId::Village:
        return GoBox::tr("village");
    case catalogue::TableId::Household:
        return GoBox::tr("household");
    default:
        return GoBox::tr("member");
    }
}

} // namespace

GoBox::GoBox(DestinationNames &names, const QList<QAction *> &commands, const ui::Address &now,
             QWidget *parent)
    : QDialog(parent), m_names(names), m_now(now),
      m_found(grid::withTips<Choice>(
          {{[] { return tr("Go to"); }, [](const Choice &choice) { return choice.words; }},
           {[] { return tr("Where"); }, [](const Choice &choice) { return choice.detail; }},
           {[] { return tr("Kind"); }, [](const Choice &choice) { return choice.kind; }}})),
      m_line(new QLineEdit), m_view(new grid::ReadOnlyTable), m_note(new QLabel)
{
    setWindowTitle(tr("Go to"));
    makeLayout();
    addPages();
    addTargets();
    addClauses();
    addCommands(commands);
    search::Pinyin pinyin;
    for (const Choice &choice : m_fixed)
        m_index.add(pinyin.keys(choice.words.toStdString() + ' ' + choice.detail.toStdString()));
    connect(&m_names, &DestinationNames::arrived, this, &GoBox::search);
    connect(&m_names, &DestinationNames::failed, this,
            [this](const values::Failure &failure) { ui::Ask::person().error(this, failure); });
    m_names.ask();
    search();
}

void GoBox::makeLayout()
{
    m_line->setPlaceholderText(tr("Page, village, household, member, target, clause or command"));
    m_line->setAccessibleName(windowTitle());
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_view->setModel(&m_found);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("What was found"));
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int width = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(What, width * inCharacters.width() / 2);
    m_view->setColumnWidth(Where, width * inCharacters.width() / 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_note);
    resize(width * inCharacters.width(), fontMetrics().height() * inCharacters.height());
    connect(m_line, &QLineEdit::textChanged, this, &GoBox::search);
    connect(m_view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void GoBox::addPlace(const QString &words, const QString &detail, const QString &kind, ui::Address address)
{
    address.scope = m_now.scope;
    m_fixed.push_back({words, detail, kind, [this, address] { emit wanted(address); }});
}

void GoBox::addPages()
{
    for (const ui::PageKind &page : ui::pages())
        addPlace(ui::title(page),
                 QKeySequence(QLatin1StringView(page.keys)).toString(QKeySequence::NativeText), tr("page"),
                 {.page = QLatin1StringView(page.id)});
}

void GoBox::addTargets()
{
    for (const targets::Target &target : targets::targets()) {
        const QString words = targets::title(target);
        const QString name = QString::fromUtf8(target.name); // the plan's, in Chinese
        addPlace(words, words == name ? QString::fromUtf8(target.clause) : name, tr("target"),
                 {.page = QStringLiteral("targets"), .target = target.code});
    }
}

void GoBox::addClauses()
{
    for (const policy::Clause &clause : policy::clauses())
        addPlace(clause.id + u' ' + clause.heading, {}, tr("clause"),
                 {.page = QStringLiteral("policy"), .clause = clause.id});
}

void GoBox::addCommands(const QList<QAction *> &commands)
{
    for (QAction *command : commands)
        m_fixed.push_back({plainWords(*command), command->shortcut().toString(QKeySequence::NativeText),
                           tr("command"), [command] { command->trigger(); }});
}

GoBox::Choice GoBox::choiceOf(const records::Destination &destination)
{
    ui::Address address{.page = QStringLiteral("households"),
                        .scope = {destination.region, m_now.scope.year},
                        .household = destination.household};
    if (destination.table == catalogue::TableId::Village)
        address.page = QStringLiteral("home");
    if (destination.table == catalogue::TableId::Member)
        address.field = ui::FieldAddress{catalogue::TableId::Member, destination.row,
                                         catalogue::table(catalogue::TableId::Member).column("name")};
    return {destination.words, destination.detail, kindOf(destination.table),
            [this, address] { emit wanted(address); }};
}

/// Before anything is typed all pages, targets, clauses and commands are offered, in order.
void GoBox::search()
{
    const QString words = m_line->text().trimmed();
    std::vector<Choice> found;
    for (const int row : m_index.find(search::searchForm(words.toStdString())))
        found.push_back(m_fixed[static_cast<std::size_t>(row)]);
    const auto rows = m_names.find(words, mostOfAKind);
    if (!rows)
        return ui::Ask::person().error(this, rows.failure());
    for (const records::Destination &destination : *rows)
        found.push_back(choiceOf(destination));
    m_found.show(std::move(found));
    m_view->setCurrentIndex(m_found.index(0, 0));
    m_note->setText(m_names.isBusy()          ? tr("Reading the names …")
                    : m_found.rowCount() == 0 ? tr("Nothing is called so.")
                                              : tr("Enter goes there, Esc closes."));
}

void GoBox::take(int row)
{
    if (row < 0 || row >= m_found.rowCount())
        return;
    m_taken = m_found.at(row).go;
    accept();
}

/// The line keeps the keyboard; the keys that move in a list move in what was found.
bool GoBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_view, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_view->currentIndex().row());
        return true;
    default:
        return false;
    }
}

} // namespace chulie::shell
