#include "ui/forms/unfinishedbar.h"

#include "ui/ask.h"
#include "ui/forms/recordform.h"

#include <QEvent>

#include <algorithm>

namespace chulie::forms {

UnfinishedBar::UnfinishedBar(storage::Database &database, std::vector<catalogue::TableId> tables,
                             QWidget *parent)
    : QLabel(parent), m_database(database), m_tables(std::move(tables))
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(this, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto place = link.toULongLong();
        if (place < m_unfinished.size())
            emit wanted(records::Unfinished(m_unfinished[place])); // what follows reads them again
    });
    reload();
}

void UnfinishedBar::watch(const RecordForm &form)
{
    m_forms.push_back(&form);
    connect(&form, &RecordForm::unfinishedChanged, this, &UnfinishedBar::reload);
}

bool UnfinishedBar::isShown(const records::FormKey &form) const
{
    // A form in which nothing is chosen has the key of a new row, but not its texts.
    return std::ranges::any_of(m_forms, [&](const RecordForm *each) {
        return each->isVisible() && each->isUnfinished() && each->key() == form;
    });
}

void UnfinishedBar::reload()
{
    auto all = records::allUnfinished(m_database, m_tables);
    if (!all) {
        ui::Ask::person().error(this, all.failure());
        return;
    }
    std::erase_if(*all, [this](const records::Unfinished &each) { return isShown(each.form); });
    m_unfinished = *std::move(all);
    sayAll();
}

void UnfinishedBar::sayAll()
{
    QStringList links;
    for (const records::Unfinished &each : m_unfinished)
        links += QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(links.size())
                     .arg(records::nameOf(each).toHtmlEscaped());
    setText(tr("Unfinished: %1").arg(links.join(QStringLiteral(" · "))));
    setVisible(!links.isEmpty());
}

void UnfinishedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayAll();
    QLabel::changeEvent(event);
}

} // namespace chulie::forms
