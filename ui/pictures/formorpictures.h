#pragma once

#include "models/catalogue/catalogue.h"

#include <QStackedWidget>

class QAction;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::pictures {

class PicturesPanel;

/// The form of a record, or in its place the record's pictures: they cost the form no room. A button and a
/// key change between them.
class FormOrPictures : public QStackedWidget
{
    Q_OBJECT
public:
    /// The pictures of records of \a table beside \a form.
    FormOrPictures(QWidget *form, ui::Session &session, catalogue::TableId table, QWidget *parent = nullptr);

    /// For the row above the list.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    /// For menus and the keyboard: shows the pictures, or the form again.
    [[nodiscard]] QAction *act() const { return m_act; }
    /// Row \a row is shown; 0: none or a new one, which has its form.
    void showFor(std::int64_t row);
    /// Brings the pictures, or the form, to the front.
    void turn(bool toPictures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();

    PicturesPanel *m_pictures;
    QPushButton *m_button;
    QAction *m_act;
};

} // namespace chulie::pictures
