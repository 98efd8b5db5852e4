// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace penstock {

namespace {

struct TextsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::Texts)
};

/// Qt has two names for a key that says the same on keyboards, and in this program's texts, and its Chinese words for a
/// shortcut that is to be pressed mean one on a desktop.
class KeyNames final : public QTranslator
{
public:
    KeyNames(const QString &enter, const QString &press, QObject *parent)
        : QTranslator(parent), m_enter(enter), m_press(press)
    {
    }

    QString translate(const char *context, const char *source, const char * /*what*/, int /*n*/) const override
    {
        if (qstrcmp(context, "QKeySequenceEdit") == 0 && qstrcmp(source, "Press shortcut") == 0)
            return m_press;
        const bool isEnter = qstrcmp(source, "Return") == 0 || qstrcmp(source, "Enter") == 0;
        return isEnter && qstrcmp(context, "QShortcut") == 0 ? m_enter : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QString m_enter;
    QString m_press;
};

constexpr const char *languageOfFonts = "FC_LANG"; ///< fontconfig's; without it that goes by the desktop's language

} // namespace

void installTexts(QCoreApplication &application, const QString &language)
{
    // Who reads German in Austria gets its numbers, too.
    const QLocale chosen(language);
    if (!language.isEmpty() && language != QLatin1String("system") &&
        (chosen.language() != QLocale().language() || chosen.script() != QLocale().script()))
        QLocale::setDefault(chosen);
    const QString folder = QStringLiteral(":/i18n");
    const QString own = QStringLiteral("penstock");
    const QString separator = QStringLiteral("_");

    auto *ofQt = new QTranslator(&application);
    if (ofQt->load(QLocale(), QStringLiteral("qtbase"), separator, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt);
    // "%n row(s)" needs a file in English too.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral("penstock_en"), folder))
        QCoreApplication::installTranslator(english);
    auto *local = new QTranslator(&application);
    if (local->load(QLocale(), own, separator, folder))
        QCoreApplication::installTranslator(local);
    //: the key, as it is called in a combination: Ctrl+Enter
    const QString enter = TextsText::tr("Enter");
    const QString press = TextsText::tr("Press the keys", "in a field for a shortcut");
    QCoreApplication::installTranslator(new KeyNames(enter, press, &application));
}

bool chooseLetterForms(const QString &language)
{
    const QLocale::Script script = QLocale(language).script();
    const bool hasForms = script == QLocale::JapaneseScript || script == QLocale::KoreanScript ||
                          script == QLocale::SimplifiedHanScript || script == QLocale::TraditionalHanScript;
    return hasForms && qEnvironmentVariableIsEmpty(languageOfFonts) && qputenv(languageOfFonts, language.toLatin1());
}

void forgetLetterForms()
{
    qunsetenv(languageOfFonts);
}

} // namespace penstock
