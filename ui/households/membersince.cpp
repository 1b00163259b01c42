#include "ui/households/membersince.h"

#include "models/catalogue/columns.h"
#include "models/values/identity.h"
#include "models/values/normal.h"
#include "ui/forms/recordform.h"
#include "ui/session.h"

namespace chulie::households {

namespace {

/// What is typed into \a column in its normal form; empty where it is blank or wrong.
std::string valueOf(const forms::RecordForm &form, catalogue::MemberColumn column)
{
    const forms::FieldEditor &editor = *form.editor(column);
    const values::Normalised read = values::normalise(editor.column(), editor.text().toStdString());
    return read && !values::isBlank(read.value) ? values::text(read.value) : std::string();
}

} // namespace

MemberSince::MemberSince(ui::Session &session, forms::RecordForm &form)
    : QObject(&form), m_session(session), m_form(form)
{
    connect(&form, &forms::RecordForm::proposalsChanged, this, &MemberSince::propose);
}

std::string MemberSince::bornOn() const
{
    const auto said = values::identityFacts(valueOf(m_form, "identity"));
    return said ? said->bornOn : valueOf(m_form, "born_on");
}

void MemberSince::propose()
{
    forms::FieldEditor &since = *m_form.editor(catalogue::MemberColumn("joined_on"));
    const std::string born = bornOn();
    if (born.empty() || !since.text().isEmpty() || since.isProposed() ||
        std::exchange(m_asked, {m_form.row(), born}) == std::pair(m_form.row(), born))
        return;
    const int year = QString::fromStdString(born.substr(0, 4)).toInt();
    const std::vector<int> years = m_session.years();
    if (year >= years.front() && year <= years.back())
        since.propose(QString::fromStdString(born));
}

} // namespace chulie::households
