<?php

// Reads records, a line each, through the generated classes and writes them again; "!" and the words for what is refused.

declare(strict_types=1);

spl_autoload_register(static function (string $name): void {
    require __DIR__ . '/' . str_replace(['ThongNhat\\', '\\'], ['', '/'], $name) . '.php';
});

// Every class is loaded, also one that no example holds.
foreach (glob(__DIR__ . '/*.php') as $file) {
    $name = 'ThongNhat\\' . basename($file, '.php');
    if ($file !== __FILE__ && !class_exists($name) && !interface_exists($name)) {
        throw new RuntimeException($name);
    }
}

while (($line = fgets(STDIN)) !== false) {
    $data = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    $class = ThongNhat\ThongNhat::BAN_GHI[$data->sieuDuLieu->luocDo];
    try {
        echo json_encode($class::fromArray($data), JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
    } catch (InvalidArgumentException $error) {
        echo '!', $error->getMessage(), "\n";
    }
}
