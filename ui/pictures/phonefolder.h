#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace chulie::pictures {

class PhoneModel;
class ThumbnailView;

/// The pictures of a phone's folder, the newest first, with their dates; those wanted are ticked.
class PhoneFolder : public QDialog
{
    Q_OBJECT
public:
    /// \a most can be ticked.
    PhoneFolder(const QString &folder, int most, QWidget *parent = nullptr);

    /// The paths of those ticked, the oldest first.
    [[nodiscard]] QStringList chosen() const;

private:
    void toggle(const QModelIndex &index);
    void say();

    int m_most;
    PhoneModel *m_model;
    ThumbnailView *m_view;
    QLabel *m_words;
    QPushButton *m_add;
};

} // namespace chulie::pictures
