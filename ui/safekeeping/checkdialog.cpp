#include "ui/safekeeping/checkdialog.h"

#include "models/safekeeping/check.h"
#include "ui/ask.h"
#include "ui/session.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace chulie {

namespace {

constexpr QSize usualSize(980, 480);

bool isEvaluation(const Flaw &flaw)
{
    return flaw.kind == Flaw::Kind::Evaluation;
}

} // namespace

CheckDialog::CheckDialog(Session &session, std::vector<Flaw> flaws, QWidget *parent)
    : QDialog(parent), m_session(session), m_discard(new QPushButton(tr("Discard stored evaluations")))
{
    setWindowTitle(tr("Check of the ledger"));
    const bool canDiscard = std::ranges::any_of(flaws, isEvaluation);
    connect(m_discard, &QPushButton::clicked, this, &CheckDialog::discardEvaluations);
    auto *found =
        new QLabel(tr("Found: %1. The ledger was read, and nothing was changed.").arg(flaws.size()));
    m_flaws.show(std::move(flaws));
    auto *view = new QTableView;
    view->setModel(&m_flaws);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_discard, QDialogButtonBox::ActionRole);
    m_discard->setVisible(canDiscard); // the box shows what is added to it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(found);
    layout->addWidget(view);
    layout->addWidget(buttons);
    resize(usualSize);
}

void CheckDialog::discardEvaluations()
{
    if (const auto done = chulie::discardEvaluations(m_session.database()); !done)
        return Ask::person().error(this, done.failure());
    std::vector<Flaw> left = m_flaws.rows();
    std::erase_if(left, isEvaluation);
    m_flaws.show(std::move(left));
    m_discard->hide();
}

} // namespace chulie
