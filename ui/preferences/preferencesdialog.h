// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace penstock {

class ResultPreferences;
class Settings;

/// What can be set once for all: theme, the local server's program, how imports write, what results may take.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings &settings, ResultPreferences &results, QWidget *parent = nullptr);

    void accept() override;
    void open() override;

private:
    void load();
    void chooseProgram();

    Settings &m_settings;
    ResultPreferences &m_results;
    QComboBox *m_theme = nullptr;
    QLineEdit *m_influxd = nullptr;
    QSpinBox *m_batchRows = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QSpinBox *m_resultMemory = nullptr;
};

} // namespace penstock
