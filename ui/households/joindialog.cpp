#include "ui/households/joindialog.h"

#include "models/households/moving.h"
#include "ui/households/householdpicker.h"
#include "ui/households/personboxes.h"
#include "ui/session.h"

#include <QComboBox>

namespace chulie::households {

JoinDialog::JoinDialog(ui::Session &session, const Home &home, const std::vector<Inhabitant> &people,
                       QWidget *parent)
    : ActDialog(tr("Join household %1 to another").arg(QString::fromStdString(home.no)), tr("Join"), parent),
      m_session(session), m_home(home), m_into(new HouseholdPicker(session, home.id))
{
    addLine(tr("Which household they join"), m_into);
    // The office's form is filled in Chinese, whatever the window speaks.
    addOccasion(session.year(), QStringLiteral("并户"));
    for (const Inhabitant &person : people) {
        m_relations[person.id] = relationBox("其他");
        addLine(tr("%1 is to the head there").arg(inWords(person)), m_relations[person.id]);
    }
    warn(tr("Household %1 is struck off on that day. Its years before stay as they are.")
             .arg(QString::fromStdString(home.no)));
}

std::int64_t JoinDialog::household() const
{
    return m_into->household();
}

values::Result<void> JoinDialog::perform()
{
    Joining joining{.household = m_home.id, .into = household(), .relations = {}, .occasion = occasion()};
    for (const auto &[member, box] : m_relations)
        joining.relations[member] = relationIn(*box);
    return joinHouseholds(m_session.ledger(), joining);
}

} // namespace chulie::households
