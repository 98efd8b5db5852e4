// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencetexts.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace penstock {

class ProgramNote;
class RoleLabel;
class Settings;
struct Setting;

/// One setting: its name, what it is set to, and what that does. A change is in force at once; what is changed
/// elsewhere shows at once.
class PreferenceRow final : public QWidget
{
    Q_OBJECT

public:
    /// The settings must outlive it.
    PreferenceRow(Settings &settings, const PreferenceText &text, QWidget *parent = nullptr);

    const QLatin1String &key() const { return m_text.key; }
    /// All of the words are in its name, its help or what can be chosen, as these are shown or in English.
    bool matches(const QStringList &words) const;
    /// It is one that was looked for, and stands out.
    void setFound(bool found);

    int nameWidth() const;
    void setNameWidth(int width);
    /// What is set.
    QWidget *entry() const { return m_entry; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEntry();
    QWidget *makeSwitch();
    QWidget *makeNumber();
    QWidget *makeChoice();
    QWidget *makeFonts();
    QWidget *makeZones();
    QWidget *makeLine();
    QWidget *makePath();
    void chooseStep(int number);
    void chooseText(const QString &text);
    void choosePath(QLineEdit *line);
    void set(const QVariant &value);
    void present();
    void say(const QString &fault);

    Settings &m_settings;
    const Setting &m_setting;
    PreferenceText m_text;
    QLabel *m_name = nullptr;
    QWidget *m_entry = nullptr;
    RoleLabel *m_help = nullptr;
    ProgramNote *m_note = nullptr; ///< of a program
    bool m_isFound = false;
};

} // namespace penstock
