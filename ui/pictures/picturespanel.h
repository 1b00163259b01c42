#pragma once

#include "models/pictures/pictures.h"
#include "ui/pictures/incoming.h"
#include "ui/pictures/openedpapers.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace chulie::ui {
class Notice;
class Page;
class Session;
} // namespace chulie::ui

namespace chulie::pictures {

class PicturesModel;
class ThumbnailView;

/// The pictures and papers of one record: thumbnails, looked at large, added (from files, a phone's folder,
/// dropped or pasted), named, saved as copies and removed. They are covered while people's numbers are
/// masked.
class PicturesPanel : public QWidget
{
    Q_OBJECT
public:
    /// Of records of \a table.
    PicturesPanel(ui::Session &session, catalogue::TableId table, QWidget *parent = nullptr);

    /// Shows those of row \a row; of 0 none.
    void showFor(std::int64_t row);
    /// Reads again, after facts were written.
    void reload();
    /// The ledger is locked: what was read of the pictures leaves memory. They are read again when it is
    /// unlocked.
    void sleep();
    /// Adds what \a arrived to the record that is shown.
    void add(const std::vector<Incoming> &arrived);
    [[nodiscard]] int count() const;
    /// What the panel is called, with how many there are.
    [[nodiscard]] QString title() const;
    [[nodiscard]] ThumbnailView &view() const { return *m_view; }
    /// Gives \a files, which were dropped on \a window, to the record that its page shows; false where these
    /// are no pictures, or there is no such record.
    static bool offer(const QWidget &window, const QStringList &files);

signals:
    /// title() may be another one.
    void counted();
    /// Pictures were dropped beside the panel: it is to be shown.
    void wanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void listen();
    void addFiles();
    void addFromPhone();
    void paste();
    void open();
    void caption();
    void save();
    void remove();
    void setStage(int choice);
    /// Moves the chosen pictures by one place, to the left for \a by -1.
    void move(int by);
    void showState();
    void showSpace();
    void retranslate();
    [[nodiscard]] ui::Page *page() const;
    void tell(const QString &words);
    void take(const Owner &owner, const std::vector<Incoming> &arrived);
    [[nodiscard]] std::vector<int> chosen() const;
    [[nodiscard]] std::vector<std::int64_t> chosenIds() const;

    ui::Session &m_session;
    catalogue::TableId m_table;
    PicturesModel *m_model;
    ThumbnailView *m_view;
    ui::Notice *m_covered;
    QToolButton *m_add;
    QPushButton *m_open;
    QPushButton *m_caption;
    QComboBox *m_stage;
    QToolButton *m_left;
    QToolButton *m_right;
    QPushButton *m_save;
    QPushButton *m_remove;
    QLabel *m_space;
    OpenedPapers m_papers;
};

} // namespace chulie::pictures
