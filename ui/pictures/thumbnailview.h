#pragma once

#include <QListView>

class QMimeData;

namespace chulie::pictures {

/// Thumbnails side by side, with words in their place while there are none. Pictures are dropped and pasted.
class ThumbnailView : public QListView
{
    Q_OBJECT
public:
    explicit ThumbnailView(QWidget *parent = nullptr);

    /// What is written where there is nothing to show.
    void sayEmpty(const QString &words);

signals:
    /// A double click or Enter.
    void opened(const QModelIndex &index);
    void removalWanted();
    void pasteWanted();
    /// What is chosen is to be moved by one place, to the left for -1.
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_empty;
};

} // namespace chulie::pictures
