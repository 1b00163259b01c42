#include "ui/members/memberspage.h"

#include "ui/forms/yearform.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>

namespace chulie {

MembersPage::MembersPage(Session &session, QWidget *parent)
    : TablePage(session,
                new RecordPage(session, TableId::Member, "members",
                               {"household", "head", "name", "relation", "sex", "born_on", "health",
                                "disability", "labour"}),
                parent),
      m_year(new YearForm(session.ledger(), TableId::MemberYear)), m_splitter(new QSplitter)
{
    auto *scrolling = new QScrollArea;
    scrolling->setWidget(m_year);
    scrolling->setWidgetResizable(true);
    scrolling->setFrameShape(QFrame::NoFrame);
    m_splitter->addWidget(&rows());
    m_splitter->addWidget(scrolling);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({700, 340});
    keep(*m_splitter, "members/splitter");
    auto *all = new QHBoxLayout(this);
    all->addWidget(m_splitter);
    setFocusProxy(&rows().list().view());
    connect(&rows(), &RecordPage::chosen, this, &MembersPage::showYear);
    retranslate();
}

void MembersPage::reload()
{
    TablePage::reload();
    if (scope().year != 0)
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

} // namespace chulie
