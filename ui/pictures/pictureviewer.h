#pragma once

#include "models/pictures/pictures.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::pictures {

class OpenedPapers;
class PictureView;

/// Pictures and papers of one record, one at a time, large. The arrows go to the next and the one before; a
/// paper is opened in the system's viewer.
class PictureViewer : public QDialog
{
    Q_OBJECT
public:
    /// Begins with that at \a first of \a pictures, which is not empty; papers are opened by \a papers.
    PictureViewer(ui::Session &session, OpenedPapers &papers, std::vector<Picture> pictures, int first,
                  QWidget *parent = nullptr);

    /// The row of the one that is looked at.
    [[nodiscard]] std::int64_t shown() const { return present().row; }
    /// The ledger is locked: the picture leaves memory. It is read again when the ledger is unlocked.
    void sleep();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void go(int to);
    void show();
    void showPaper();
    [[nodiscard]] const Picture &present() const { return m_pictures[static_cast<std::size_t>(m_at)]; }

    ui::Session &m_session;
    OpenedPapers &m_papers;
    std::vector<Picture> m_pictures;
    int m_at;
    bool m_isAsleep = false;
    PictureView *m_view;
    QLabel *m_name;
    QLabel *m_detail;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_paper;
    QPushButton *m_save;
    QCheckBox *m_fits;
};

} // namespace chulie::pictures
