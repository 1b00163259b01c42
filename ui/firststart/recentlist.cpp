#include "ui/firststart/recentlist.h"

#include "ui/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chulie::firststart {

namespace {

/// A button that is pressed by Enter too.
QPushButton *button(const QString &words)
{
    auto *made = new QPushButton(words);
    made->setFlat(true);
    made->setAutoDefault(true);
    return made;
}

} // namespace

RecentList::RecentList(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_rows(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_title);
    all->addLayout(m_rows);
    m_rows->setSpacing(2);
    refresh();
}

void RecentList::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what brought us here
        delete item;
    }
    for (const ui::preferences::RecentLedger &ledger : ui::preferences::ledgers())
        add(ledger.path, ledger.isMissing);
    m_title->setText(tr("Opened lately"));
    m_title->setVisible(m_rows->count() > 0);
}

void RecentList::add(const QString &path, bool isMissing)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton *open = button(QString());
    const int room = 420;
    const QString words = isMissing ? tr("%1 (missing)").arg(path) : path;
    open->setText(
        open->fontMetrics().elidedText(words, Qt::ElideMiddle, room).replace(u'&', QStringLiteral("&&")));
    open->setToolTip(path);
    open->setAccessibleName(words);
    connect(open, &QPushButton::clicked, this, [this, path] { emit openWanted(path); });
    QPushButton *remove = button(tr("Remove from the list"));
    remove->setAccessibleName(tr("Remove from the list: %1").arg(path));
    connect(remove, &QPushButton::clicked, this, [this, path] {
        ui::preferences::forget(path);
        refresh();
    });
    layout->addWidget(open);
    layout->addStretch(1);
    layout->addWidget(remove);
    m_rows->addWidget(row);
}

void RecentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace chulie::firststart
