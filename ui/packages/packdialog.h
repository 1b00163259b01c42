#pragma once

#include "models/packages/pack.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chulie::ui {
class Session;
} // namespace chulie::ui

namespace chulie::packages {

/// What is to be packed, and whether with a passphrase.
class PackDialog : public QDialog
{
    Q_OBJECT
public:
    /// Offers \a region, where it is one, and those above it.
    PackDialog(ui::Session &session, std::string_view region, QWidget *parent = nullptr);

    [[nodiscard]] PackOptions options() const;

    /// What there is to say of a passphrase that was typed twice.
    [[nodiscard]] static QString wordsOn(const QString &passphrase, const QString &again);
    /// Whether packages can be made with it; a blank one is none.
    [[nodiscard]] static bool isUsable(const QString &passphrase, const QString &again);

private:
    void fillRegions(ui::Session &session, std::string_view region);
    void judge();
    void sayPictures();

    ui::Session &m_session;
    QComboBox *m_region;
    QComboBox *m_share;
    QCheckBox *m_pictures;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_strength;
    QPushButton *m_pack;
};

} // namespace chulie::packages
