#pragma once

#include <QImage>
#include <QScrollArea>

class QLabel;

namespace chulie::pictures {

/// One picture as large as there is room, or pixel by pixel; words where there is none.
class PictureView : public QScrollArea
{
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    void show(const QImage &image);
    void say(const QString &words);
    /// Whether the whole picture is in view, or its pixels are those of the screen.
    void setFitting(bool fits);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    QLabel *m_label;
    QImage m_image;
    bool m_fits = true;
};

} // namespace chulie::pictures
