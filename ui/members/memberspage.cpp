#include "ui/members/memberspage.h"

#include "models/catalogue/columns.h"
#include "models/filters/yearanswers.h"
#include "models/records/listfields.h"
#include "ui/ask.h"
#include "ui/forms/yearform.h"
#include "ui/lists/filterdialog.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace chulie {

MembersPage::MembersPage(Session &session, QWidget *parent)
    : TablePage(session,
                new RecordPage(session, "members",
                               listColumns(TableId::Member, {"household.village.name", "household.no", "head",
                                                             "name", "relation", "sex", "age", "health",
                                                             "disability", "labour", "household.helper"})),
                parent),
      m_year(new YearForm(session.ledger(), TableId::MemberYear)), m_byAnswer(new QPushButton),
      m_answer(new QPushButton), m_splitter(new QSplitter)
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
    rows().list().top().addWidget(m_byAnswer);
    rows().list().top().addWidget(m_answer);
    connect(&rows(), &RecordPage::chosen, this, &MembersPage::showYear);
    connect(m_byAnswer, &QPushButton::clicked, this, &MembersPage::filterByAnswer);
    connect(m_answer, &QPushButton::clicked, this, &MembersPage::clearAnswer);
    retranslate();
}

void MembersPage::reload()
{
    if (scope().year == 0)
        return;
    if (m_asked) {
        auto members = membersAnswering(session().database(), scope().region, scope().year, *m_asked);
        if (!members)
            return Ask::person().error(this, members.failure());
        rows().show(within(scope().region), *std::move(members));
    } else {
        TablePage::reload();
    }
    showYear(rows().list().chosenId());
}

void MembersPage::filterByAnswer()
{
    FilterDialog dialog(session().database(), chulie::table(TableId::MemberYear), this);
    if (!Ask::person().accept(dialog) || !dialog.criterion())
        return;
    m_asked = dialog.criterion();
    retranslate();
}

void MembersPage::clearAnswer()
{
    m_asked.reset();
    retranslate();
}

void MembersPage::retranslate()
{
    m_byAnswer->setText(tr("By the year's answers…"));
    m_answer->setVisible(m_asked.has_value());
    if (m_asked)
        m_answer->setText(tr("%1  ×", "a filter, and the sign that takes it away")
                              .arg(wordsOf(chulie::table(TableId::MemberYear), *m_asked)));
    m_answer->setToolTip(tr("List all again"));
    TablePage::retranslate();
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
