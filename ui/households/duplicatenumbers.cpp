#include "ui/households/duplicatenumbers.h"

#include "models/catalogue/columns.h"
#include "models/values/masking.h"
#include "models/values/normal.h"
#include "ui/forms/recordform.h"
#include "ui/session.h"

#include <QEvent>

#include <algorithm>

namespace chulie::households {

namespace {

/// More are counted, not named: a band is no list.
constexpr std::size_t mostNamed = 3;

std::string valueIn(const forms::RecordForm &form, catalogue::MemberColumn column)
{
    const values::Normalised read = values::normalise(*column, form.editor(column)->text().toStdString());
    return read && !values::isBlank(read.value) ? values::text(read.value) : std::string();
}

} // namespace

DuplicateNumbers::DuplicateNumbers(ui::Session &session, QWidget *parent) : QLabel(parent), m_session(session)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setFrameShape(QFrame::StyledPanel);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    hide();
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        const qsizetype gap = link.indexOf(u'/');
        emit wanted(link.first(gap).toLongLong(), link.sliced(gap + 1).toStdString());
    });
}

void DuplicateNumbers::show(std::int64_t household)
{
    m_household = household;
    m_typed.clear();
    m_failure.clear();
    take(duplicatesIn(m_session.database(), household), m_stored);
    say();
}

void DuplicateNumbers::take(values::Result<std::vector<Holder>> found, std::vector<Holder> &into)
{
    if (!found)
        m_failure = found.failure().message;
    into = found ? *std::move(found) : std::vector<Holder>();
}

void DuplicateNumbers::take(const forms::RecordForm &form)
{
    const std::string identity = valueIn(form, "identity");
    const std::string joined = valueIn(form, "joined_on");
    const std::string left = valueIn(form, "left_on");
    m_typed.clear();
    const bool isNew = std::ranges::none_of(m_stored, [&](const Holder &holder) {
        return holder.of == form.row() && holder.identity == identity;
    });
    if (!identity.empty() && isNew)
        take(otherHolders(m_session.database(), {identity, form.row(), m_household, joined, left}), m_typed);
    say();
}

void DuplicateNumbers::say()
{
    std::vector<Holder> all = m_typed;
    all.insert(all.end(), m_stored.begin(), m_stored.end());
    QStringList lines;
    if (!m_failure.isEmpty())
        lines += m_failure.toHtmlEscaped();
    for (const Holder &each : all) {
        if (lines.size() == static_cast<qsizetype>(mostNamed)) {
            lines += tr("… and %1 more").arg(all.size() - mostNamed);
            break;
        }
        const QString place =
            tr("%1, household %2, head %3")
                .arg(QString::fromStdString(each.village), QString::fromStdString(each.householdNo),
                     QString::fromStdString(each.head))
                .toHtmlEscaped();
        lines += tr("Identity number %1 is also %2’s in <a href=\"%3/%4\">%5</a>")
                     .arg(QString::fromStdString(values::masked(each.identity)),
                          QString::fromStdString(each.name).toHtmlEscaped(), QString::number(each.household),
                          QString::fromStdString(each.villageCode), place);
    }
    setText(lines.join(QStringLiteral("<br>")));
    setVisible(!lines.isEmpty());
}

void DuplicateNumbers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QLabel::changeEvent(event);
}

} // namespace chulie::households
