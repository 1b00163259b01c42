#include "ui/households/presencedialog.h"

#include "models/catalogue/columns.h"
#include "models/records/draft.h"
#include "models/values/presence.h"
#include "ui/session.h"

#include <QFormLayout>
#include <QRadioButton>

namespace chulie::households {

namespace {

QString titleOf(PresenceDialog::Of of, const Inhabitant &member)
{
    const QString name = QString::fromStdString(member.name);
    switch (of) {
    case PresenceDialog::Of::Leaving:
        return PresenceDialog::tr("%1 has left the household").arg(name);
    case PresenceDialog::Of::Removing:
        return PresenceDialog::tr("%1 is no longer a member?").arg(name);
    case PresenceDialog::Of::Return:
        return PresenceDialog::tr("%1 came back to the household").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

PresenceDialog::PresenceDialog(ui::Session &session, const Inhabitant &member, Of of, QWidget *parent)
    : ActDialog(titleOf(of, member), of == Of::Removing ? tr("Go on") : tr("Record"), parent),
      m_session(session), m_member(member.id), m_of(of)
{
    if (of == Of::Removing)
        addChoice();
    if (of == Of::Return)
        addDate(session.year());
    else
        addOccasion(session.year());
    if (of == Of::Removing)
        warn(tr("One who has left stays in the years before; one who is removed is gone from all of them."));
}

void PresenceDialog::addChoice()
{
    auto *left = new QRadioButton(tr("Died, married or moved away: record the day of leaving"), this);
    m_mistake = new QRadioButton(tr("Entered by mistake: remove"), this);
    m_mistake->setObjectName(QStringLiteral("mistake"));
    left->setChecked(true);
    lines().addRow(left);
    lines().addRow(m_mistake);
}

bool PresenceDialog::isMistake() const
{
    return m_mistake && m_mistake->isChecked();
}

values::Result<void> PresenceDialog::perform()
{
    if (isMistake())
        return {};
    if (occasion().date.trimmed().isEmpty())
        return values::Failure{tr("On which day?"), {}};
    const catalogue::Table &members = catalogue::table(catalogue::TableId::Member);
    records::Typed typed;
    if (m_of == Of::Return)
        typed.texts = {{catalogue::MemberColumn("joined_on"), occasion().date}};
    else
        typed.texts = {{catalogue::MemberColumn("left_on"), occasion().date},
                       {catalogue::MemberColumn("left_reason"), occasion().reason}};
    const bool isReturn = m_of == Of::Return;
    const auto check = [isReturn](storage::Database &, records::Draft &draft) {
        const int joined = catalogue::MemberColumn("joined_on");
        const int left = catalogue::MemberColumn("left_on");
        const auto value = [&draft](int column) { return draft.values[static_cast<std::size_t>(column)]; };
        if (isReturn && values::hasLeft(value(joined), value(left)))
            draft.refuse(joined, tr("The return must be later than the leaving."));
        if (!isReturn && !values::hasLeft(value(joined), value(left)))
            draft.refuse(left, tr("The leaving must not be earlier than the joining."));
    };
    const auto saved = records::saveRow(m_session.ledger(), members, m_member, typed,
                                        {.command = QStringLiteral("form"), .check = check});
    if (!saved)
        return saved.failure();
    if (!saved->problems.empty())
        return values::Failure{saved->problems.front().reason, {}};
    return {};
}

} // namespace chulie::households
