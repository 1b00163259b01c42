#include "ui/pictures/pictureviewer.h"

#include "ui/ask.h"
#include "ui/pictures/openedpapers.h"
#include "ui/pictures/picturesmodel.h"
#include "ui/pictures/pictureview.h"
#include "ui/pictures/reading.h"
#include "ui/pictures/saving.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace chulie::pictures {

namespace {

constexpr QSize usual(1100, 760);

} // namespace

PictureViewer::PictureViewer(ui::Session &session, OpenedPapers &papers, std::vector<Picture> pictures,
                             int first, QWidget *parent)
    : QDialog(parent), m_session(session), m_papers(papers), m_pictures(std::move(pictures)), m_at(first),
      m_view(new PictureView), m_name(new QLabel), m_detail(new QLabel),
      m_before(new QPushButton(tr("&Previous"))), m_next(new QPushButton(tr("&Next"))),
      m_paper(new QPushButton(tr("&Open the paper"))), m_save(new QPushButton(tr("&Save a copy…"))),
      m_fits(new QCheckBox(tr("&Whole picture")))
{
    auto *all = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->setFocusPolicy(Qt::NoFocus);
    head->addWidget(m_name, 1);
    head->addWidget(m_detail);
    all->addLayout(head);
    all->addWidget(m_view, 1);
    makeButtons();
    resize(usual);
    show();
    connect(&session, &ui::Session::changed, this, [this](const ledger::Change &change) {
        if (!m_isAsleep || !change.everything)
            return;
        m_isAsleep = false; // it was unlocked
        show();
    });
}

void PictureViewer::sleep()
{
    m_isAsleep = true;
    m_view->say({});
}

void PictureViewer::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_before, m_next, m_fits, m_paper, m_save})
        row->addWidget(each);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    for (QPushButton *button : {m_before, m_next, m_paper, m_save, close})
        button->setAutoDefault(false);
    m_before->setToolTip(tr("The one before (left arrow)"));
    m_next->setToolTip(tr("The next one (right arrow)"));
    m_fits->setToolTip(tr("The whole picture, or its own size (Space)"));
    m_fits->setChecked(true);
    connect(m_before, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(m_fits, &QCheckBox::toggled, m_view, &PictureView::setFitting);
    connect(m_paper, &QPushButton::clicked, this, &PictureViewer::showPaper);
    connect(m_save, &QPushButton::clicked, this, [this] { saveCopy(this, m_session, present()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void PictureViewer::go(int to)
{
    m_at = std::clamp(to, 0, static_cast<int>(m_pictures.size()) - 1);
    show();
}

void PictureViewer::show()
{
    const Picture &picture = present();
    const auto place = tr("%1 of %2").arg(m_at + 1).arg(m_pictures.size());
    setWindowTitle(tr("%1 (%2)").arg(nameOf(picture), place));
    m_name->setText(nameOf(picture));
    const QString detail = picture.taken.isEmpty()
                               ? detailOf(picture)
                               : detailOf(picture).replace(picture.taken.left(10), picture.taken);
    m_detail->setText(detail.isEmpty() ? place : place + QStringLiteral("   ") + detail);
    m_before->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < static_cast<int>(m_pictures.size()));
    m_paper->setVisible(picture.isPaper());
    m_paper->setEnabled(picture.isHere);
    m_fits->setVisible(!picture.isPaper());
    m_save->setEnabled(picture.isHere);
    const auto bytes = pictures::read(m_session.database(), picture.content);
    if (!bytes)
        return m_view->say(bytes.failure().message);
    if (picture.isPaper())
        return m_view->say(tr("A paper (PDF): press Enter to open it in the program for PDF files."));
    const auto image = pictures::read(*bytes, nameOf(picture), pictures::longestSide);
    if (!image)
        return m_view->say(image.failure().message);
    m_view->show(*image);
}

void PictureViewer::showPaper()
{
    if (const auto opened = m_papers.open(m_session.database(), present()); !opened)
        ui::Ask::person().error(this, opened.failure());
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return go(m_at - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return go(m_at + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(static_cast<int>(m_pictures.size()) - 1);
    case Qt::Key_Space:
        return m_fits->toggle();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return present().isPaper() && present().isHere ? showPaper() : void();
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace chulie::pictures
