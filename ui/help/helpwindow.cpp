#include "ui/help/helpwindow.h"

#include "models/language.h"
#include "ui/choicelist.h"
#include "ui/page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace chulie::help {

namespace {

constexpr QSize inCharacters(112, 34); ///< the pictures have room beside the list
constexpr int listShare = 1;
constexpr int textShare = 3;

} // namespace

std::vector<HelpTopic> helpInUse()
{
    std::vector<HelpTopic> ofPages;
    for (const ui::PageKind &page : ui::pages())
        ofPages.push_back({QLatin1StringView(page.id), ui::title(page), ui::use(page)});
    return helpTopics(models::language(), ofPages);
}

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit), m_list(new ui::ChoiceList), m_text(new QTextBrowser)
{
    m_search->setClearButtonEnabled(true);
    m_text->setOpenLinks(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, listShare);
    layout->addWidget(m_text, textShare);
    resize(QSize(fontMetrics().averageCharWidth() * inCharacters.width(),
                 fontMetrics().height() * inCharacters.height())
               .boundedTo(screen()->availableSize()));
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showChosen);
    // From one topic to another: a link has its id.
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { read(link.path()); });
    retranslate();
}

void HelpWindow::read(const QString &id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole) == id)
            return m_list->setCurrentRow(row);
    m_list->setCurrentRow(0);
}

QString HelpWindow::topic() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

/// The topic that is read stays as long as it is found.
void HelpWindow::search()
{
    const QString former = topic();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const std::size_t place : findTopics(m_topics, m_search->text())) {
            auto *item = new QListWidgetItem(m_topics[place].title, m_list);
            item->setData(Qt::UserRole, m_topics[place].id);
            if (m_topics[place].id == former)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    showChosen();
}

void HelpWindow::showChosen()
{
    const QString id = topic();
    for (const HelpTopic &each : m_topics)
        if (each.id == id)
            return m_text->setMarkdown(each.text);
    m_text->setPlainText(tr("No page of the help has all these words."));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setAccessibleName(tr("The help"));
    m_topics = helpInUse();
    search();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace chulie::help
