#include "ui/members/memberspage.h"

#include "models/records/listfields.h"
#include "ui/forms/yearform.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>

namespace chulie::members {

MembersPage::MembersPage(ui::Session &session, QWidget *parent)
    : lists::TablePage(
          session,
          new lists::RecordPage(
              session, "members",
              records::listColumns(catalogue::TableId::Member,
                                   {"household.village.name", "household.no", "head", "name", "relation",
                                    "sex", "age", "health", "disability", "labour", "household.helper"})),
          parent),
      m_year(new forms::YearForm(session.ledger(), catalogue::TableId::MemberYear))
{
    auto *splitter = new QSplitter;
    auto *scrolling = new QScrollArea;
    scrolling->setWidget(m_year);
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    splitter->addWidget(&rows());
    splitter->addWidget(scrolling);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 340});
    keep(*splitter, "members/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(splitter);
    setFocusProxy(&rows().list().view());
    connect(&rows(), &lists::RecordPage::chosen, this, &MembersPage::showYear);
}

void MembersPage::reload()
{
    if (scope().year == 0)
        return;
    lists::TablePage::reload();
    showYear(rows().list().chosenId());
}

/// What is being typed for the member and year that are shown stays.
void MembersPage::showYear(std::int64_t member)
{
    const std::pair wanted(member, scope().year);
    if (std::exchange(m_shown, wanted) == wanted)
        m_year->reload();
    else
        m_year->showYear(member, scope().year);
}

} // namespace chulie::members
