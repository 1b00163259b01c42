#include "ui/safekeeping/checkdialog.h"

#include "models/safekeeping/check.h"
#include "models/safekeeping/protection.h"
#include "ui/ask.h"
#include "ui/help/helpon.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie::safekeeping {

namespace {

constexpr QSize usualSize(980, 480);
constexpr int widestReason = 400; ///< pixels
constexpr int mostMeasured = 500; ///< rows

bool hasAny(const std::vector<Flaw> &flaws, Flaw::Kind kind)
{
    return std::ranges::any_of(flaws, [kind](const Flaw &flaw) { return flaw.kind == kind; });
}

/// Pages can be accepted where SQLite and the history find nothing wrong with what they hold.
bool canAccept(const std::vector<Flaw> &flaws)
{
    return hasAny(flaws, Flaw::Kind::Page) && !hasAny(flaws, Flaw::Kind::File) &&
           !hasAny(flaws, Flaw::Kind::History);
}

} // namespace

CheckDialog::CheckDialog(storage::LedgerFile ledger, std::vector<Flaw> flaws, QWidget *parent)
    : QDialog(parent), m_ledger(std::move(ledger)),
      m_discard(new QPushButton(tr("Discard stored evaluations"))),
      m_accept(new QPushButton(tr("Accept the pages as they are"))),
      m_rescue(new QPushButton(tr("Restore with what can be read…")))
{
    setWindowTitle(tr("Check of the ledger"));
    const bool canDiscard = hasAny(flaws, Flaw::Kind::Evaluation);
    const bool isSealed = hasAny(flaws, Flaw::Kind::Page) && protection::isSealed(m_ledger.path());
    const bool isAcceptable = canAccept(flaws) && !isSealed;
    connect(m_discard, &QPushButton::clicked, this, &CheckDialog::discardEvaluations);
    connect(m_accept, &QPushButton::clicked, this, &CheckDialog::acceptPages);
    connect(m_rescue, &QPushButton::clicked, this, [this] {
        m_wantsRescue = true;
        accept();
    });
    const bool isRescueOffered = hasAny(flaws, Flaw::Kind::Page) || hasAny(flaws, Flaw::Kind::File) ||
                                 hasAny(flaws, Flaw::Kind::History);
    auto *found =
        new QLabel(tr("Found: %1. The ledger was read, and nothing was changed.").arg(flaws.size()));
    m_flaws.show(std::move(flaws));
    auto *sealed =
        new QLabel(tr("A page of a protected ledger that is wrong cannot be accepted: what it held cannot "
                      "be read any more. Restore the last back-up, with all that can be read of what came "
                      "since."));
    sealed->setObjectName(QStringLiteral("sealed"));
    sealed->setWordWrap(true);
    sealed->setVisible(isSealed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_discard, QDialogButtonBox::ActionRole);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    buttons->addButton(m_rescue, QDialogButtonBox::ActionRole);
    help::offerHelp(this, buttons, QStringLiteral("damage"));
    m_discard->setVisible(canDiscard); // the box shows what is added to it
    m_accept->setVisible(isAcceptable);
    m_rescue->setVisible(isRescueOffered);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(found);
    layout->addWidget(sealed);
    layout->addWidget(makeView());
    layout->addWidget(buttons);
    resize(usualSize);
}

/// Columns that no flaw has a word in are not shown, so that there is room for what can be done.
QTableView *CheckDialog::makeView()
{
    auto *view = new QTableView;
    view->setModel(&m_flaws);
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    for (int column = 0; column < FlawsModel::Reason; ++column) {
        bool isBlank = true;
        for (int row = 0; row < m_flaws.rowCount() && isBlank; ++row)
            isBlank = m_flaws.index(row, column).data().toString().isEmpty();
        view->setColumnHidden(column, isBlank);
    }
    view->setColumnWidth(FlawsModel::Reason, std::min(widestReason, view->columnWidth(FlawsModel::Reason)));
    view->horizontalHeader()->setSectionResizeMode(FlawsModel::Advice, QHeaderView::Stretch);
    // The words wrap; measuring thousands of rows would take long.
    if (m_flaws.rowCount() <= mostMeasured)
        view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

void CheckDialog::discardEvaluations()
{
    const auto database = m_ledger.open();
    const auto done = database ? safekeeping::discardEvaluations(**database) : database.failure();
    if (!done)
        return ui::Ask::person().error(this, done.failure());
    leaveOut(Flaw::Kind::Evaluation);
    m_discard->hide();
}

void CheckDialog::acceptPages()
{
    if (const auto done = safekeeping::acceptPages(m_ledger.path()); !done)
        return ui::Ask::person().error(this, done.failure());
    leaveOut(Flaw::Kind::Page);
    m_accept->hide();
    m_hasAccepted = true;
}

void CheckDialog::leaveOut(Flaw::Kind kind)
{
    std::vector<Flaw> left = m_flaws.rows();
    std::erase_if(left, [kind](const Flaw &flaw) { return flaw.kind == kind; });
    m_flaws.show(std::move(left));
}

} // namespace chulie::safekeeping
