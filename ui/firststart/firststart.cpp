#include "ui/firststart/firststart.h"

#include "ui/firststart/recentlist.h"
#include "ui/notice.h"
#include "ui/theme.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace chulie::firststart {

namespace {

constexpr int columnWidth = 560;
constexpr int iconSize = 32;
constexpr double frameWidth = 2;

/// A way to begin. The style draws no frame around the one that Enter presses.
class Choice : public QCommandLinkButton
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().highlight(), frameWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth),
                                2 * frameWidth, 2 * frameWidth);
    }
};

QCommandLinkButton *choice(const char *icon)
{
    auto *button = new Choice;
    button->setIcon(ui::look::icon(QLatin1StringView(icon)));
    button->setIconSize({iconSize, iconSize});
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    button->setMinimumHeight(3 * button->fontMetrics().height() + iconSize / 2);
    return button;
}

QFont scaled(QFont font, double factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent), m_notice(new ui::Notice), m_title(new QLabel), m_about(new QLabel),
      m_sample(choice("city")), m_village(choice("village")), m_import(choice("import")),
      m_starter(choice("packages")), m_recent(new RecentList)
{
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *list = new QVBoxLayout(column);
    list->setSpacing(10);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about)})
        list->addWidget(widget);
    list->addSpacing(10);
    for (QCommandLinkButton *button : {m_sample, m_village, m_import, m_starter})
        list->addWidget(button);
    list->addSpacing(10);
    list->addWidget(m_recent);
    m_title->setFont(scaled(font(), 2.2));
    m_about->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_sample, &QAbstractButton::clicked, this, &FirstStart::sampleWanted);
    connect(m_village, &QAbstractButton::clicked, this, &FirstStart::villageWanted);
    connect(m_import, &QAbstractButton::clicked, this, &FirstStart::importWanted);
    connect(m_starter, &QAbstractButton::clicked, this, &FirstStart::starterWanted);
    connect(m_recent, &RecentList::openWanted, this, &FirstStart::openWanted);
    setFocusProxy(m_sample);
    retranslate();
}

void FirstStart::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void FirstStart::refresh()
{
    m_recent->refresh();
}

void FirstStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStart::retranslate()
{
    m_title->setText(tr("Chulie"));
    m_about->setText(tr("The ledger of a village's way out of poverty: households, measures and the targets "
                        "of the plan, in one file of your own."));
    m_sample->setText(tr("Open the sample city"));
    m_sample->setDescription(tr("A made-up city of 255 villages, to look around in."));
    m_village->setText(tr("Start my village"));
    m_village->setDescription(tr("A new ledger for one village. Its name, town and county are enough."));
    m_import->setText(tr("Import what I have"));
    m_import->setDescription(tr("CSV files from Excel, WPS or another ledger, into a new ledger."));
    m_starter->setText(tr("Open a package from the township"));
    m_starter->setDescription(tr("The villages, the standards and the households that it packed for you."));
}

} // namespace chulie::firststart
